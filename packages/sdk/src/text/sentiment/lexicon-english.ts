/**
 * English words that AFINN lacks or scores for another register, by strength from -4 to 4: retail above all. Lemmas: `inflect`
 * makes the other forms. A score of 0 takes a word of AFINN out, because in a shop it means something else ("charge") or only
 * names what is asked for ("cancel").
 */
export const ENGLISH_WORDS: readonly (readonly [score: number, words: string])[] = [
  [4, `exquisite impeccable spectacular`],
  [
    3,
    `amazing awesome beautiful best blast blessed brilliant delighted delightful dope excellent exceptional
    fabulous fantastic favorite favourite gorgeous hilarious incredible legendary lifesaver love lovely
    magnificent marvellous marvelous outstanding perfect perfection stunning superb terrific thrilled
    unbeatable`,
  ],
  [
    2,
    `acclaim acclaimed accomplish accomplishment ace achieve achievement admirable admire adorable adore
    affection affectionate affordable allure alluring amused angelic applaud applause appreciate appreciated
    appreciation ardent astonishing astounding attentive award awarded bae ballin bargain beast beloved
    beneficial benefit blessing blessings bliss blissful boost brave bravery breakthrough breathtaking
    bright captivating caring celebrate celebrated celebrating celebration charismatic charming cheer
    cheerful cherish chill chuffed classic classy comeback comfortable comforting comfy compassion
    compelling confident congrats congratulations contented convenient cool cosy courteous cozy crisp crush
    cuddle cuddly cute cutie dapper dashing dazzling dedicated delicious delish dependable devoted dignity
    dream dreamy durable ecstatic effortless elated empower empowering enchanting encourage encouraging
    endearing energetic energized engaging enjoy enjoyable enjoyed entertaining enthusiastic epic euphoric
    excited exciting exhilarating extraordinary exuberant fantasy fascinating fearless festive finest
    flattering flawless flourish fond freedom friendly fulfilled fulfilling fun funny gem generosity genuine
    gifted giggle glad glorious glow gnarly goals goat good goodness gorg graceful gracious grateful great
    grin handsome handy happy hardworking harmony heal healed healing heartfelt heartwarming heaven heavenly
    hero heroes heroic honest honesty honor honored honour honoured hooray hopeful hot hottie hug hugged
    hugs humor humorous hyped iconic immaculate impressed impressive inexpensive inspiration inspirational
    inspired inspiring intuitive jolly jovial joyful jubilant keen kindness knowledgeable kudos laugh
    laughed laughing laughs laughter legend liberty lit lively loyal loyalty luckily lucky luxurious luxury
    magical majestic marvel masterful masterpiece memorable merry mesmerizing miracle miraculous motivated
    motivating nice optimism optimistic passion passionate patient peaceful perk phenomenal playful pleasant
    pleased pleasing pleasure polite praise praised prestigious privilege privileged progress promising
    prompt promptly prosper prosperity proud proudly psyched pumped pure quick rad radiant recommended
    recommending refreshing rejoice relax relaxed relaxing reliable relief relieved remarkable resilient
    respect respected responsive reunite reunited revolutionary romantic rugged satisfied satisfying savvy
    scrumptious seamless sensational serene sexy sharp shine shining sincere skilled slay slaying sleek
    smile smiling smitten smooth smoothly snug solid soothing sparkle sparkling speedy splendid stoked
    strength strong stronger strongest stylish succeed success successful sunshine superior supreme swag
    sweet sweetheart talented tasty tender thankful thanks thrill thrilling thriving timeless treasure
    tribute triumph triumphant trustworthy upbeat uplifting valiant valuable value versatile vibrant
    victorious victory vivid waterproof welcome wholesome wisdom wise witty wonderful woohoo worth
    worthwhile yay yummy zen`,
  ],
  [
    1.5,
    `accurate addictive attractive breeze crystal-clear elegant ergonomic exceed exceeded exceeds
    expectations fav faves generous glowing golden hip irresistible joy lightweight must-have neat plenty
    plus powerful precise quiet rave readable robust rocks roomy rule rules silent soft spacious spot-on
    steady straightforward sturdy trendy unmatched user-friendly warm`,
  ],
  [
    1,
    `adequate clearly compact compatible decent desirable easy fair fast fits functional hehe help helped
    important improved interesting loud lovin ok okay polished popular portable simple simply super upgrade
    upgraded welcoming win winner winning wins won worked works wow`,
  ],
  [0.7, `available better clear easily extra hope party quality weekend`],
  [
    0.35,
    `ahh anniversary anticipated aw aww beach beauty bonus celebrates champ champion champions champs chance
    cheers chillin chilling christmas clean deal debut eager enjoying exclusive family fave favored favs
    feast featured finally fine fines fortune free fresh friends goal graduate graduated graduation granted
    haha hahaha healthy helpful holiday holidays honeymoon ideal improve improves improving innovation
    innovative justice keeper latest lead leading leads lmao lol loving nicely peace performance performing
    premiere promoted promotion proper properly qualified qualify ready recommend rich safe safely score
    scored scores smart solution sunny sunset surprise surprised swift together treat trust trusted useful
    wish wishes wishing woot`,
  ],
  [
    0,
    `active agree ain't alert asset big cancel cancellation canceled cancelled canceling
    cancelling capital care cares certain certainly charge charged charges creative desire extend fan fans forget gift gifts god gray grey hard interested join launch launched like magic
    matter matters new news number nuts pack paid pay pays play please promise promised resolution save
    saved saves saving share shared shares shoot stop stopped stops support supported supporting supports
    top tops united vision visionary want wanted wants ya yeah yep yes`,
  ],
  [
    -0.35,
    `allegations allege alleged bailout ban banned bans bitter blame blamed blunder boo clash clashes
    complicated concern concerns condemn condemned condemns cost costly costs crude cut cuts debt decline
    declined declines deficit demand denial disagree disagreement dismiss dismissed doubt doubts drop
    dropped drops drought emergency empty exhausted exhausting expired fallout falls fear fears fell fired
    flood flooded forced foul gaffe halt haunted headache hide hiding hurricane idk illegal immigrants
    injured injuries injury insecure interrupt isolated jail jealous lawsuit layoffs leaked lonely lose
    loses losing loss losses meltdown nah nervous nope objection odd opponent opposed outage penalty plunge
    plunged poverty pressure protest protests quit quits quitting recall recession refund refunds reject
    rejected rejects resign resigned resigns restrict rigged risk risks risky rumor rumors scam scare scared
    scares scary scream screaming sentenced shortage shutdown skeptical slam slammed slams slump smh stress
    stressed stressful strike strikes sue sued sues suffer suffering suffers suspend suspended suspension
    suspicious tension tensions threaten threatened threatening threats tough traffic tragic tumble
    uncertainty unemployed unemployment unfair unfollow unsure upsetting vandals victim victims violation
    violations warn warned warning warns weird worried worries worry worrying wreck wrecked yikes zombie`,
  ],
  [-0.7, `missing`],
  [
    -1,
    `accused allegedly alone attack battle beating bland bored boring broke bulky cheap cheaply cheesy cliche
    clunky complain complaint confusing controversial controversy criminal criminals dead death delay
    delayed denies deny detention died dies difficult dirty dull expensive fiddly fight flimsy hassle heavy
    however inconvenient instead issue issues lacking late limited loose lost mediocre meh miss missed noisy
    outdated overpriced plain predictable pricey prison short sick sigh sleepy slow slower slowly sorry
    strange stuck supposed thin tight tired tricky ugh unclear wait waiting war weak`,
  ],
  [
    -1.5,
    `awkward bent blurry chipped cons crooked cumbersome dented difficulties dim dissapointed dissapointing
    dissapointment dissappointed dissappointing downside drain drains drawback drawbacks erratic error
    error-prone errors fade faded flaw flaws fooled freezing grainy gripe hiccup hype illogical inaccurate
    incompatible inconsistent inconvenience inferior insulting intermittent itchy jammed lag lagging lags
    laughable let-down letdown limitation limitations lopsided lousy malfunction malfunctioning malfunctions
    mushy nitpick non-intuitive obsolete paperweight peel peels quirk quirks quirky rattle rattles reboot
    rebooting refused refuses scratch scratches scratchy shattered shortcoming shortcomings shrink shrunk
    skipping skips sluggish snapped static struggle struggles struggling substandard unable unanswered
    unfortunately unintuitive unresponsive unsatisfactory warped washed-out wobbly`,
  ],
  [
    -2,
    `abuse abused abuser abusive accident agony alarming amateurish angry annoy annoyed annoying annoys
    apartheid appalled arrest arrested arrogance arrogant ashamed assault assaulted atrocity attacks avoid
    awkwardness backstab bad badly barbaric betray betrayal betrayed beware bigot bigotry bigots bitch
    bitches bleak bloody bomb bombed bombing bombings break breaking breaks broken brutal brutality bs buggy
    bullied bully bullying burden butcher canceled cancelled cancer catastrophe chaos chaotic cheat cheated
    cheater cheating childish choke choked clueless collapse collapsed conspiracy contempt contrived corrupt
    corruption counterfeit coward cowardly cowards crack cracked cracks crash crashed crashes creep creeps
    creepy crime crimes cringe crisis cruel cruelty crushed cry crying cult damaged damn danger dangerous
    deadly deaths deceit deceived deceptive defeat defeated defective delusional demon depraved depressed
    depressing desperate destroy destroyed destroying destruction devastated devastating devil dictator
    dictatorship die disappointed disappointing disappointment disaster disastrous discriminate
    discrimination disease disgrace disgust dishonest dishonesty disrespect disrespectful dissatisfied
    distress disturbing divorce doomed douche douchebag drivel dumb dumbass dumber dumbest dumbfuck dying
    embarrassed embarrassing embarrassment enemy evil explode exploded explosion extremist extremists fail
    failed fails failure fake famine fanatic fascism fascist fatal faulty filthy flawed fool foolish fools
    freezes froze frustrated frustrating frustration funeral genocide glitch glitches glitchy grief grieving
    gross guilt guilty gun gunman gunmen harass harassment harmful hater haters hatred heartbreak
    heartbreaking heartbroken heartless hell hideous hoe homophobic horrific horrified horrifying hostage
    hostile humiliated humiliating humiliation hurt hurting hurts hypocrisy hypocrite hypocrites
    hypocritical idiot idiots ignorance ignorant ignored immoral incoherent incompetent inhumane insane
    insult insulted invade invaded invasion irrelevant irresponsible irritating jerk jihadist junk kidnapped
    kill killed killing laggy lame lazy leaking leaks leaky liar lie lies lifeless loathe loser losers
    lunatic lying mad malicious manipulate massacre mess messy miserable misery misleading misogynist
    mistake moldy molest moron morons motherfucker mouldy mourn mourning murder murderer murderers nasty
    nazi nazis neglect nightmares nonsense obnoxious oppressed oppression oppressive outrage overheats
    overrated overreacting pain painful paranoid pathetic pedophile perverted petty phony pissed pity plague
    pointless poison poisoned pollution poor poorly postponed prejudice pretentious problem problems
    propaganda psycho puke punish punished racism racist rage rape raped rapist reckless regime regret
    revenge revolting ridiculous riot riots rip ripped robbed robbery rotten rude ruin ruined ruthless sad
    sadistic sadly sadness scandal scratched scum segregation selfish senseless shame shameful shameless
    shoddy shoot-out shooter shooting shootings sicken sickening slap slaughter slavery sleazy slut smelly
    snob sob sobbing sorrow spite stained stale starve starving stereotype stink stinking stinks stupid suck
    sucked sucker sucking suicidal suicide tears tedious terribly terrified terrifying terrorism terrorist
    terrorists threat torn torture tortured toxic tragedy traitor traitors trouble tyranny tyrant
    unacceptable unarmed uncomfortable underwhelming unforgivable ungrateful unhappy unhelpful uninspired
    unjust unprofessional unreliable unstable unusable unwatchable upset useless vandalism venom victimized
    villain violence violent vomit vulgar waste wasted wasting whine whining wicked worse worst worthless
    wound wounded wrong xenophobic`,
  ],
  [
    -3,
    `abysmal appalling asshole atrocious awful bastard bullshit crap crappy despicable disgusting dreadful
    fraud fuck fucked furious garbage horrendous horrible nightmare outraged outrageous rip-off ripoff
    rubbish scammed scammers shit shitty steal stolen terrible thieves trash unbearable vile`,
  ],
];
