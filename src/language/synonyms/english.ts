/** Everyday and formal words for the same, a notion a line; with its particle a verb has a meaning of its own: *give-back*. */
export const ENGLISH = `
  fee dues charge cost price subscription contribution payment tariff fare
  cheap inexpensive affordable
  expensive costly pricey
  free gratis complimentary gratuitous
  money cash funds funding finances
  salary wage pay income earnings remuneration
  pay settle remit payment
  bill invoice
  refund reimburse reimbursement repay money-back pay-back give-back
  discount reduction rebate concession reduced
  fine penalty surcharge
  debt arrears owe overdue unpaid
  buy purchase acquire order
  sell vend sale resale
  shop store supermarket retailer
  donate donation contribute
  rent lease tenancy
  hire rent rental
  sublet sublease
  borrow lend loan
  insurance insured
  ticket admission entry
  prize award reward
  begin start commence open onset starting launch
  start initiate launch trigger kick-off
  end finish conclude close expire ending
  stop cease halt discontinue end quit
  stop prevent prohibit
  quit leave resign depart withdraw terminate exit step-down drop-out
  cancel terminate revoke withdraw cancellation call-off
  cancel unsubscribe terminate
  delay postpone defer put-off
  join enrol enroll register apply sign-up enrolment registration application membership
  signup registration enrolment sign-up
  subscribe subscription sign-up
  member participant subscriber
  break intermission pause interval recess
  wait queue line
  late overdue delay delayed tardy
  early beforehand prior advance ahead
  soon shortly
  now immediately currently present
  yearly annual annually year
  monthly month
  weekly week
  daily day
  biweekly fortnightly
  often frequently regularly
  rarely seldom
  always permanently
  schedule timetable calendar
  deadline due
  duration period length
  weekend saturday
  weekend sunday
  holiday vacation leave
  xmas christmas
  meeting gathering assembly session plenary
  party celebration gathering festivity
  event function occasion
  trip excursion outing journey tour
  boss manager head supervisor leader chair director chief master president
  leader head captain chair
  chairman chair chairperson chairwoman president
  teacher instructor tutor trainer coach
  worker employee staff personnel
  team staff crew squad
  job work occupation position employment
  task duty chore
  recruit hire
  fire dismiss sack lay-off
  volunteer helper
  help assist support assistance aid
  customer client
  guest visitor
  kid child children minor youngster
  teen teenager youth adolescent minor
  baby infant toddler
  mom mum mother
  dad father
  mother parent
  father parent
  parent guardian
  wife spouse partner
  husband spouse partner
  girlfriend partner guest
  boyfriend partner guest
  friend guest companion
  grandma grandmother
  grandpa grandfather
  guy man
  lady woman
  elderly senior pensioner
  retired pensioner retiree senior
  student pupil
  unemployed jobless out-of-work
  resident inhabitant occupant tenant
  renter tenant lodger
  landlord owner
  roommate flatmate housemate
  cop police
  doctor physician
  lawyer attorney solicitor
  author writer written
  founder creator founded
  maker manufacturer producer
  beginner novice newcomer newbie rookie
  newcomer recruit joiner
  janitor caretaker
  owner proprietor holder
  trash garbage rubbish waste refuse litter junk
  dumpster bin container skip
  bin dustbin container
  dispose discard dump throw-away throw-out rid
  delete erase remove rid
  remove withdraw take-out take-off
  clean wash wipe tidy cleaning
  broken defective faulty damaged defect broke
  break damage destroy
  fix repair mend repaired
  solve resolve fix
  problem issue trouble difficulty
  bug defect error fault issue
  error fault mistake
  crash failure breakdown
  breakdown failure broken break-down
  wrong incorrect
  lose misplace lost missing loss
  find locate detect discover
  hide conceal
  steal theft stolen
  thief burglar robber
  see view
  watch view observe
  talk speak discuss
  talk conversation
  tell inform notify report
  report notify inform
  announce announcement
  ask request inquire enquire
  answer reply respond response
  complain complaint grievance objection
  fight dispute conflict argument
  agree consent agreement
  allow permit authorize allowed permitted
  permission consent approval authorization
  forbid prohibit ban forbidden prohibited banned
  ban exclude expel exclusion expulsion suspend suspension kick-out throw-out
  kick exclude expel remove
  punishment penalty sanction
  rule regulation guideline policy
  law legislation statute
  mandatory compulsory obligatory required
  optional voluntary
  choose select pick
  choice option selection
  decide determine decision
  vote ballot election
  change modify alter amend adjust edit
  swap exchange replace switch
  replace substitute replacement
  swear curse
  insult slur offend mock
  bully harass harassment bullying
  rude impolite disrespectful
  send submit
  send ship dispatch
  delivery shipping shipment
  get receive obtain
  bring carry
  return hand-back bring-back give-back hand-in
  put store deposit
  keep retain store
  save store
  stuff belongings possessions things items property
  tool instrument implement
  gear equipment loot
  machine device appliance
  phone telephone mobile smartphone cellphone
  call phone ring telephone
  cell mobile
  pc computer laptop
  screen display monitor
  mic microphone
  info information
  app application program
  program software application
  admin administrator administrative
  mod moderator
  config configuration configure
  settings preferences options configuration
  setup installation install set-up
  install setup installation
  uninstall remove
  update upgrade
  pic picture photo image
  photo picture image photograph
  movie film video
  clip video recording
  song music track
  tv television
  website site webpage homepage
  wifi wireless wlan
  internet online web
  password passcode passphrase
  login signin sign-in log-in
  logout signout sign-out log-out
  account profile
  mail email
  mail post letter
  text message
  message post
  form questionnaire
  paper document
  folder directory
  copy duplicate
  link url
  fast quick rapid
  slow sluggish
  big large huge
  tall high height
  loud noise noisy
  quiet silence silent
  light lamp lighting
  power electricity
  heating heater radiator
  fire blaze
  bike bicycle cycle
  bikes bicycles
  car vehicle automobile
  truck lorry
  motorbike motorcycle scooter
  plane aircraft airplane flight
  boat ship vessel
  taxi cab
  gas petrol fuel
  lift elevator
  stairs staircase stairwell
  apartment flat unit
  bathroom toilet restroom
  toilet restroom lavatory bathroom wc loo
  yard courtyard garden
  cellar basement
  attic loft
  floor storey
  door entrance gate
  entrance door entry
  sofa couch
  closet cupboard wardrobe
  laundry washing
  dog pet animal
  cat pet animal
  puppy dog
  wood timber lumber
  grass lawn
  weedkiller herbicide
  bugspray insecticide pesticide
  food meal snack catering
  eat consume food eating
  drink beverage
  beer alcohol
  wine alcohol
  booze alcohol liquor
  drunk intoxicated alcohol
  breakfast meal
  lunch meal
  dinner supper meal
  dessert pudding
  cook prepare
  mix combine blend stir
  cut chop slice
  serving portion
  fridge refrigerator
  stove cooker hob
  tasty delicious
  clothes clothing garments apparel attire
  wear clothing dress
  shoes footwear
  goggles eyewear eye-protection glasses
  jewelry jewellery
  hurt injure injury injured
  sick ill illness disease
  pain ache
  medicine medication drug
  meds medication
  cigarette smoking tobacco
  vape smoking smoke
  safe secure safety
  dangerous hazardous
  danger hazard risk
  win victory
  lose defeat
  winner victor
  game match
  class course lesson
  training induction instruction
  learn study
  test exam examination
  mark grade
  address residence
  stay remain
  sleep overnight
  move relocate
  move-out vacate
  reason cause
  try-out test trial
  probation trial
  work function operate
  run operate
  build construct construction
  collect gather
  pick-up collect collection
  collect pick-up
  split divide
  connect link pair
  fill-in complete
  fill-out complete
  lift raise
  look-for seek search
  check verify inspect examine
  find-out discover learn
  turn-on enable activate switch-on
  turn-off disable deactivate switch-off
  enable activate
  disable deactivate
  id identification
  extra additional spare
  enough sufficient
  max maximum
  min minimum
  limit maximum
  amount quantity
  total sum
  same identical
  secret confidential private
  official formal
  angry annoyed
  scared afraid
  remember recall
  idea suggestion proposal
  suggest propose suggestion proposal
  goal aim objective purpose
  contact reach
  news announcement
  newsletter bulletin
  ad advertisement advertising
  promote advertise
  invite invitation
  miss absence absent
  show-up attend attendance
  come attend attendance
  skip omit miss
  away absent absence
  deadline limit
  come-out release scheduled
  go-on continue
  go-back return
  give-up surrender
  let allow permit
`;
