/**
 * English words that AFINN lacks or scores for another register, by strength from -4 to 4: retail above all. Lemmas: other
 * forms are met through their stem.
 */
export const ENGLISH_WORDS: readonly (readonly [score: number, words: string])[] = [
  [4, 'flawless immaculate impeccable phenomenal spectacular exquisite'],
  [
    3,
    `amazing awesome excellent fantastic perfect perfection wonderful brilliant superb magnificent marvelous marvellous
    outstanding incredible love lovely gorgeous delighted thrilled stunning fabulous terrific exceptional favorite
    favourite best beautiful delightful unbeatable lifesaver dope epic legendary phenomenal hilarious blessed blast`,
  ],
  [
    2,
    `durable sturdy reliable dependable comfy cozy cosy comfortable snug lightweight crisp sleek stylish elegant handy
    convenient affordable bargain inexpensive responsive intuitive seamless effortless quick speedy prompt promptly
    courteous polite knowledgeable attentive recommend recommended recommending well-made solid sharp vivid vibrant bright
    smooth smoothly value worth worthwhile satisfied satisfying pleased impressed impressive enjoy enjoyed enjoyable
    excited exciting fun funny happy glad good great nice cool sweet cute yummy tasty delicious refreshing flattering
    genuine versatile rugged waterproof superior ideal winner winning win wins yay woohoo hooray congrats
    congratulations kudos thanks thankful grateful hope hopeful smile smiling stoked pumped psyched hyped chill
    celebrate celebrating celebration witty gem masterpiece classy adorable amused lit goat talented`,
  ],
  [
    1,
    `works worked compatible fits compact portable simple simply easy clear clearly fast fine ready ok okay loud adequate decent
    functional improved upgrade upgraded bonus extra fresh wow lol haha hahaha hehe lmao free
    welcome welcoming ready `,
  ],
  [
    -1,
    `mediocre meh overpriced pricey expensive bulky clunky flimsy slow slower slowly heavy noisy cheap cheaply tight loose thin
    short weak dull bland plain outdated limited lacking delay delayed late wait waiting stuck issue issues complaint
    complain however unfortunately instead supposed difficult hard
    hassle inconvenient confusing tricky fiddly unclear odd weird strange creepy sigh ugh tired sleepy bored boring alone
    miss missed cliche predictable cheesy     protest controversy controversial crisis accused allegedly deny denies`,
  ],
  [
    -2,
    `broken broke break breaks breaking crack cracked cracks defective faulty damaged scratched torn ripped leaky leaks leaking
    unusable unreliable uncomfortable disappointing disappointed disappointment dissatisfied unhappy uninspired poor poorly
    failed failure fail fails useless worthless junk worst worse bad badly ruined ruin mess messy annoying annoyed irritating
    frustrating frustrated frustration misleading deceptive fake counterfeit rude unhelpful unresponsive unacceptable
    unprofessional ignored incompetent lousy shoddy flawed buggy glitchy glitch glitches laggy freezes froze crash crashes
    crashed overheats stinks smelly rotten stale moldy mouldy dirty stained shame sad sadly regret mistake wrong problem
    problems trouble waste wasted wasting avoid beware terribly pathetic painful stupid dumb idiot idiots ridiculous pissed
    angry mad upset cry crying depressed depressing sick dead dies died die dying kill killed killing murder attack attacks
    terrorist terrorists terrorism war racist racism corrupt corruption liar lying lies lie hypocrite bigot
    embarrassing embarrassed embarrassment disgrace clueless overrated underwhelming unwatchable tedious pointless
    pretentious contrived amateurish incoherent lifeless drivel`,
  ],
  [
    -3,
    `terrible horrible awful horrendous atrocious appalling dreadful disgusting garbage crap crappy trash rubbish scam scammed
    scammers rip-off ripoff fraud thieves stolen steal furious outraged outrageous abysmal disaster nightmare unbearable
    vile despicable shit shitty bullshit fuck fucked asshole bastard`,
  ],
  [0.7, 'better quality easily hope extra available ready available party weekend clear'],
  [
    1.5,
    `neat quiet silent accurate precise readable plenty ergonomic powerful robust spacious roomy generous attractive golden
    spot-on fav faves rocks rule rules exceed exceeds exceeded expectations user-friendly straightforward breeze joy treat
    keeper must-have addictive irresistible unmatched rave glowing soft warm elegant sturdy plus steady hip trendy lightweight
    crystal-clear rich`,
  ],
  [
    -1.5,
    `unfortunately freezing skipping skips cumbersome substandard hype fooled scratch scratches static unanswered error errors error-prone
    inaccurate paperweight lag lags lagging quirk quirks quirky limitation limitations shortcoming shortcomings drawback drawbacks
    downside cons flaw flaws gripe nitpick hiccup inferior unsatisfactory illogical awkward unintuitive non-intuitive blurry
    grainy dim scratchy rattle rattles peel peels fade faded shrink shrunk itchy wobbly lopsided crooked warped bent dented
    chipped shattered snapped jammed unresponsive malfunction malfunctions malfunctioning drain drains letdown let-down
    laughable insulting sluggish washed-out inconvenience reboot rebooting substandard dissapointed dissappointed
    dissapointing dissappointing dissapointment unable refuses refused struggle struggles struggling difficulties lousy
    inconsistent erratic intermittent incompatible obsolete mushy`,
  ],
  [
    2,
    `applaud applause adore admire admirable acclaim acclaimed achieve achievement accomplish accomplishment ace affection
    affectionate allure alluring angelic appreciate appreciated appreciation ardent astonishing astounding award awarded
    beloved benefit beneficial bliss blissful boost brave bravery breathtaking breakthrough captivating caring celebrated charming
    cheer cheerful cheers cherish chuffed comeback comforting compassion compelling confident contented cuddle cuddly
    dazzling dedicated delicious delish devoted dignity dream dreamy eager ecstatic elated empower empowering enchanting
    encourage encouraging endearing energetic energized engaging entertaining enthusiastic epic euphoric exhilarating
    extraordinary exuberant fantasy fascinating fearless festive finest flawless flourish fond freedom friendly fulfilling
    fulfilled generosity giggle glorious glow goodness graceful gracious grin handsome hardworking harmony heal healed
    healing heartfelt heartwarming heaven heavenly hero heroes heroic honest honesty honor honored honour honoured humor
    humorous hug hugs hugged immaculate inspiring inspired inspirational inspiration jolly jovial joyful jubilant keen
    kindness laugh laughed laughing laughs laughter legend liberty lively loyal loyalty lucky luckily luxurious luxury
    magical majestic marvel masterful memorable merry mesmerizing miracle miraculous motivated motivating optimism optimistic
    passion passionate patient peaceful perk phenomenal playful pleasant pleasing pleasure praise praised prestigious
    privilege privileged progress promising prosper prosperity proud proudly pure radiant rejoice relax relaxed relaxing
    relief relieved remarkable resilient respect respected revolutionary romantic savvy scrumptious sensational serene
    sexy shine shining sincere skilled slay slaying soothing sparkle sparkling splendid strength strong stronger
    strongest succeed success successful sunshine supreme sweetheart swag tender thrill thrilling thriving timeless treasure
    tribute triumph triumphant trustworthy upbeat uplifting valiant valuable victorious victory wholesome wisdom wise
    wonderful won wow yay yummy zen gorg bae squad-goals goals iconic savage-cute blessing blessings congrats welcome
    reunite reunited comeback smitten crush cutie hottie hot gifted charismatic dapper dashing rad gnarly ballin classic beast`,
  ],
  [
    0.35,
    `enjoying ready yes yeah yep ya aww aw ahh cheers chillin chilling fan fans together friends family honeymoon anniversary
    lovin fave favs holiday holidays christmas beach sunny sunset treat surprise surprised feast goal score scored scores lead leading leads
    favored featured recommend healthy fresh clean safe safely peace smart swift ideal solution proper properly rich bonus
    beauty trust trusted useful helpful improve improves improving innovation innovative latest deal eager launch-party
    debut premiere performing performance exclusive anticipated finally woot loving nicely celebrates champ champs champion
    champions qualify qualified promoted promotion graduate graduated graduation`,
  ],
  [
    -0.35,
    `allege alleged allegations ban banned bans bailout blame blamed boo bitter blunder clash clashes complicated concern concerns
    condemn condemned condemns cost costs costly cut cuts debt decline declined declines deficit demand denial disagree
    disagreement dismiss dismissed doubt doubts drop dropped drops drought emergency exhausted exhausting expired fall-out fallout
    falls fear fears fell fired flood flooded forced foul gaffe halt haunted headache heat-stroke hurricane idk illegal immigrants
    injury injuries injured insecure interrupt isolated jealous lawsuit layoffs leaked lonely lose loses losing loss losses
    meltdown monday-blues nah nervous nope objection odd opposed opponent outage penalty plunge plunged poverty
    pressure prison jail protest protests quit quits quitting recall recession reject rejected rejects resign resigns resigned restrict
    rigged risk risks risky rumor rumors scam scare scared scares scary scream screaming sentenced shortage shutdown skeptical slam slammed slams slump
    smh stress stressed stressful strike strikes sue sued sues suffer suffering suffers suspend suspended suspension suspicious
    tension tensions threat threaten threatened threatening threats tough traffic tragic tumble uncertainty unemployed unemployment unfair unfollow unsure
    upsetting vandals victim victims violation violations warn warned warning warns weird wreck wrecked yikes zombie worry worried worries worrying`,
  ],
  [
    -2,
    `abuse abused abuser abusive accident agony alarming annoy annoys apartheid appalled arrogant arrogance arrest arrested ashamed
    assault assaulted atrocity awkwardness backstab barbaric betray betrayal betrayed bigotry bigots bleak bloody bomb bombed
    bombing bombings brutal brutality bully bullied bullying burden butcher cancer catastrophe chaos chaotic cheat cheated cheater cheating
    childish choke choked collapse collapsed con-man conspiracy contempt corrupt coward cowardly cowards creep creeps creepy cringe crime
    crimes criminal criminals crisis cruel cruelty crushed cult damn dangerous danger deadly death deaths deceit deceived defeat
    defeated delusional demon depraved desperate destroy destroyed destroying destruction devastated devastating devil dictator
    dictatorship disaster disastrous discriminate discrimination disease disgust dishonest dishonesty disrespect disrespectful
    distress disturbing divorce doomed douche dumbass dumber dumbest enemy evil explode exploded explosion extremist extremists famine fanatic fascism
    fascist fatal filthy fool foolish fools funeral genocide grief grieving gross guilt guilty gun gunman gunmen harass harassment
    harmful hatred haters hater heartbreak heartbreaking heartbroken heartless hell hideous homophobic horrified horrific horrifying
    hostage hostile humiliated humiliating humiliation hurt hurting hurts hypocrisy hypocrites hypocritical ignorance ignorant immoral
    inhumane insane insult insulted invade invaded invasion irrelevant irresponsible isis jerk jihadist kidnapped lame lazy loathe
    loser losers lunatic malicious manipulate massacre miserable misery misogynist molest moron morons motherfucker mourn mourning
    murderer murderers nasty nazi nazis neglect nightmares obnoxious oppressed oppression oppressive outrage pain paranoid
    pedophile perverted petty phony pity plague poison poisoned pollution prejudice propaganda psycho punish punished puke rage rape raped
    rapist reckless refugee-crisis regime revenge revolting riot riots rip rob robbed robbery rotten ruthless sadistic sadness scandal
    scum segregation selfish senseless shameful shameless shoot-out shooter shootings shooting sicken sickening slap slaughter slavery sleazy
    slut snob sob sobbing sorrow spite starve starving stereotype stink stinking suck sucked sucking suicidal suicide sucker tears terrified
    terrifying threat tortured torture toxic tragedy traitor traitors tyranny tyrant unarmed unforgivable ungrateful unjust unstable
    vandalism venom victimized villain violence violent vomit vulgar whine whining wicked worthless wound wounded xenophobic
    bitch bitches douchebag dumbfuck hoe bs af-mad cancelled canceled postponed overreacting nonsense`,
  ],
  [
    1,
    'won win wins winner winning super best-of-luck important popular interested interesting fair wow lovin desirable polished help helped',
  ],
  [
    0.35,
    'free lol lmao haha hahaha chance justice wish wishes wishing fine fines keeper fortune granted proper',
  ],
  [-0.35, 'empty hide hiding crude'],
  [
    -1,
    'lost lose-it dead death dies died war sick sorry broke fight battle criminal criminals prison detention beating attack dirty tired',
  ],
  [-0.35, 'refund refunds'],
  [-0.7, 'missing'],
  [
    0,
    `nuts ghost raw wan rob desire extend capital pack fan fans yes yeah ya yep ain't magic like want wants wanted big god care cares news new support supports supported supporting creative charged charge charges pay pays paid gift
    gifts shoot shooting-stars certain certainly hard gray grey save saves saved saving top tops please active united
    launched launch alert matter matters interested share shares shared play number resolution promise promised
    asset visionary vision join agree forget stop stops stopped`,
  ],
];
