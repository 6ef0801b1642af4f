import type { Wording } from './wording.ts';

/** How English says one thing in several ways, and the words that add nothing to what a shop's page says. */
export const ENGLISH: Wording = {
  neutral: `eligible good great news smell smells smelling cover covers covered coverage happen simply lovely nice hasn't hadn't isn't wasn't weren't mustn't needn't mm cm km mg ml cl kg so accept accepts accepted recommend recommends advise suggest safe suitable price prices attached available as use using enter cannot never except excepted excepting although though whereas unless because due beyond above below during since until except another size sizes please note noting remember aware know known kindly simply easily currently usually normally generally typically
    approximately around roughly however therefore thus otherwise instead additionally moreover furthermore finally
    indeed actually well sure certainly course yes unfortunately sorry glad happy hello thanks welcome understand
    understandable according per regarding concerning based say says said state states mention mentioned indicate
    indicated listed provide provided given following follow below here such case cases event time times period deadline
    limit window date day days week weeks fortnight month months year years hour hours minute minutes working business calendar
    thing things way ways able possible possibly allow allowed allows would need needs needed require required requires
    shall make makes made making take takes taking taken give gives come comes coming put lets want wants wish wishes
    offer offers apply applies applied count counts counted counting last lasts lasting start starts starting begin begins run runs
    remain remains cost costs costing priced amount amounts total euro euros cent cents percent dollar dollars pound
    pounds customer customers detail details info information find found see show shows shown look check today tomorrow
    yesterday january february march april june july august september october november december  still already both either per within inside outside whether
    upon then now soon first second next set sets mean means meaning ask long far full whole part
    okay yourself someone people one two three four five six seven eight nine ten twelve fourteen thirty
    within between every each always any all even along together plus currently enough right away hence
    concerned consider considered located hand reason reasons happen happens
    expect expected expects planned due should number numbers`,
  groups: [
    'item items product products article articles piece pieces good goods something',
    'return returns returned returning returnable',
    'refund refunds refunded refunding refundable reimburse reimbursed reimbursement money repay repaid',
    'parcel parcels package packages packet shipment shipments box',
    'deliver ship shipping delivers delivered delivery deliveries receive receives received receiving receipt arrive arrives arrived arrival',
    'dispatch ships shipped dispatched despatch despatched send sends sent sending leave left leaves post postage',
    'label labels tag tags',
    'purchase purchases purchased buy buys buying bought',
    'order orders ordered ordering',
    'guarantee guarantees guaranteed warranty warranties',
    'fault faults faulty defect defects defective',
    'repair repairs repaired fix fixes fixed mend mended',
    'replace replaces replaced replacement',
    'home house door address',
    'method methods mean means',
    'pay pays paid payment payments payable',
    'contact write writes email mail reach call calls phone telephone ring',
    'transit way route',
    'carrier carriers courier couriers',
    'collect collects collected collection collecting fetch fetches',
    'country countries abroad',
    'try tried tries trying',
    'weight weigh weighs',
    'wash washed washes washing washable',
    'made make makes consist consists material composition',
    'wear wears worn wearing',
    'exchange exchanges exchanged swap swapped',
    'hygiene hygienic',
    'open opens opened opening',
    'cancel cancels cancelled canceled cancellation cancelling',
    'card cards',
    'change changes changed modify modified',
    'bank transfer',
    'stock stocked',
    'original originally',
    'condition conditions',
    'goods value worth',
    'original initial same',
    'account accounts',
    'discount discounts reduction',
    'track tracks tracking tracked',
    'exclude excludes excluded exclusion exempt',
    'process processes processed processing handle handled issue issued',
    'shop store boutique',
  ],
  phrases: [
    ['of', /(€ ?[\d.,]+|euros?|pounds?) (?:of (?:goods|purchases?|orders?))\b/g, '$1 '],
    [
      'back',
      /\b(?:sen[dt]|tak\w+|giv\w+|bring\w*|brought|took|gave|ship\w*|post\w*)((?: \w+){0,2}?) back\b/g,
      'return$1',
    ],
    ['money back', /\bget(?:s|ting)? (?:your|the) money back\b/g, 'are refunded'],
    [
      'before',
      /\bbefore (?:it|they|your \w+|the \w+)(?: is| are| has been| have been| gets?)? ([a-z]+)/g,
      ' ~$1 ',
    ],
    ['up', /\bpick(?:s|ed|ing)?((?: \w+){0,3}?) up\b/g, 'collect$1'],
    ['back', /\bgoes? back\b/g, 'is refunded'],
    [
      'free|no |without|nothing|on us|house|our|complimentary|we pay|we cover|by us',
      /\b(?:free(?: of (?:any )?charge)?(?! of\b| from (?:nickel|lead))|(?:at|for) no (?:extra |additional )?(?:cost|charge)|with(?:out|no) (?:any )?(?:extra |additional )?(?:cost|charge|fee)s?|costs? (?:you )?nothing|nothing to pay|pay nothing|on us|on the house|(?:at|is) our (?:own )?(?:expense|cost)|complimentary|we pay(?: for)?|we cover the (?:cost|price)s? of|(?:pa(?:id|yable)|borne|covered|met) (?:for )?by us)\b/g,
      ' +gratis ',
    ],
    [
      'you|payable|paid by|recipient',
      /\b(?:you (?:have to |must |will |need to |also )?(?:pay|bear)(?: for| the (?:cost|price)s? of)?|(?:at|is) your (?:own )?(?:expense|cost|charge)|(?:paid (?:for )?by|payable by|to be paid by) (?:you|the (?:customer|buyer|recipient|addressee))|payable on (?:arrival|delivery|receipt))\b/g,
      ' ~gratis ',
    ],
    [
      'no ',
      /\bno (?:(?:customs|import|local|extra|additional|other) )?(duties|duty|taxes|tax|fees|charges)\b/g,
      ' +gratis $1',
    ],
    ['next|following', /\b(?:next|following)(?: business| working)? day\b/g, ' ~sameday '],
    ['same', /\bsame(?: business| working)? day\b/g, ' sameday '],
    [
      'until',
      /\b(?:until|till) (?:it|they|your \w+|the \w+)(?: is| are| has| have| has been| have been| gets?)? ([a-z]+)/g,
      ' ~$1 ',
    ],
    ['un', /\bun(worn|used|opened|damaged|washed|altered|available|touched)\b/g, ' ~$1 '],
    ['outside|not in', /\b(?:outside|not in) (?:of )?(?:the )?([a-z]+)(?: ([a-z]+))?/g, ' ~$1 ~$2 '],
    ['close', /\bclosed?\b/g, ' not open '],
    ['stock|sold', /\bout of stock|sold out\b/g, ' not stock '],
    ['non', /\bnon[ -]([a-z]+)/g, ' ~$1 '],
    ['used', /\b(?:that )?(?:was |you )?used (?:for|to|when|at)\b/g, ' '],
    ['without', /\bwithout (?:any |its |their |the |your |an? )?([a-z]+)/g, ' ~$1 '],
  ],
};
