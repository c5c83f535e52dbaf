// The first guesses that have twelve characters, compiled by hand from what lists of leaked passphrases share. Names of
// months, teams and animals are in most of them, so a passphrase of such words alone is refused too.

/** Rows and columns of keyboards, and alphabets. */
export const keyboardRows = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'azertyuiop',
  'qsdfghjklm',
  'wxcvbn',
  'qwertzuiop',
  'yxcvbnm',
  '1q2w3e4r5t6y7u8i9o0p',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  'qazwsxedcrfvtgbyhnujmikolp',
  'aabbccddeeffgghhiijjkkllmmnnooppqqrrssttuuvvwwxxyyzz',
  '00112233445566778899',
  'йцукенгшщзхъ',
  'фывапролджэ',
  'ячсмитьбю',
  'абвгдежзиклмнопрстуфхцчшщъыьэюя',
  'ςερτυθιοπ',
  'ασδφγηξκλ',
  'ζχψωβνμ',
  'αβγδεζηθικλμνξοπρστυφχψω',
] as const;

/** Common words, cut out of a passphrase before what remains is counted. */
export const commonWords = words(`
  password passwort passwd passphrase motdepasse contrasena senha parola haslo heslo wachtwoord losenord salasana
  welcome willkommen bienvenue bienvenido letmein openup opensesame changeme change default guest login logon signin
  admin administrator administration root superuser system manager master server service support helpdesk office
  computer internet windows microsoft google facebook samsung iphone android network database register docket privacy
  gdpr dsgvo rgpd secret secure security geheim segreto private confidential temp temporary test testing tester demo
  example sample user username usuario qwerty qwertz azerty asdf zxcv qazwsx iloveyou loveyou ilove mylove love lover
  forever always family mother father mommy daddy mama papa sister brother angel baby babygirl honey sweetheart darling
  princess prince queen king superman batman spiderman starwars pokemon naruto minecraft fortnite matrix gandalf
  monkey dragon tiger lion eagle falcon horse kitty cat dog puppy bear wolf panther shark butterfly dolphin
  football fussball futbol soccer baseball basketball hockey rugby cricket tennis golf liverpool arsenal chelsea
  manchester united barcelona realmadrid juventus celtic rangers everton tottenham bayern cowboys yankees lakers
  january february march april may june july august september october november december
  januar februar marz mai juni juli oktober dezember janvier fevrier mars avril juin juillet aout septembre octobre
  novembre decembre enero febrero marzo mayo junio julio agosto
  monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter fall season
  fruhling sommer herbst printemps ete automne hiver verano invierno
  sunshine rainbow flower rose shadow silver golden diamond star moon sun sky ocean freedom whatever trustno trust
  hello hallo bonjour hola howdy goodbye thankyou jesus christ god heaven blessed lucky happy smile
  michael jennifer jessica ashley daniel thomas robert charlie george andrew matthew joshua nicole hannah amanda
  jordan harley hunter buster ginger pepper cookie cheese chocolate coffee pizza summertime wintertime
  london paris berlin madrid dublin england ireland scotland wales france germany deutschland america canada mexico
  company council borough university college school hospital clinic department ltd gmbh
  mustang ferrari porsche mercedes corvette yamaha harleydavidson access account abcdef abcd abc xyz
  pass word admin123 the and for you your our this that with from
  1234567890 123456789 12345678 1234567 123456 12345 1234 123 0123456789 987654321 87654321 7654321 654321 54321 4321 321
  112233 111 000 666 777 888 999 007 1q2w3e4r 1q2w3e qweasd qwe asd zxc
  gmail hotmail yahoo outlook icloud proton mail email www http https com org net
  john james david william richard joseph mary patricia linda elizabeth barbara susan sarah karen lisa nancy emma
  olivia sophia lucas leon marie maria anna julia laura peter paul mark stefan markus andreas hans klaus pierre jean
  jose juan carlos antonio smith jones williams brown taylor davies wilson muller mueller schmidt schneider fischer
  weber meyer martin garcia dupont rossi silva ivanov novak
  best ever very much good great nice cool life wife husband son daughter house home work boss money car
  lorem ipsum dolor amet consectetur adipiscing elit eiusmod tempor incididunt labore dolore magna aliqua
  ich liebe dich mich sehr alles schatz mein meine hallo immer aime mon coeur toujours amour chaton doudou soleil
  kennwort losungswort munchen muenchen dortmund schalke milan napoli ajax benfica teamo vida siempre
  quiero mucho corazon amor amore bella ciao sempre tesoro amigo amiga
  пароль парол привет любовь люблю тебя наташа марина максим андрей солнышко родина россия спартак
  parol privet lyubov lyublyu tebya liubov natasha marina maksim andrey solnyshko rossiya spartak zdravstvuy
  gfhjkm ghbdtn yfnfif ckjyrj
  κωδικος αγαπη αγαπω ελλαδα ολυμπιακος παναθηναικος kodikos agapi sagapo ellada olympiakos kalimera
  heslo milacek laska miluji haslo kocham kochanie polska zaporka lozinka volim ljubav lozinke iubire parola
  alskling karlek sverige hejhej lieveling liefde hond katten amo minha senha brasil saudade mima
`);

/** Common phrases, letters and digits only. */
export const commonPassphrases: ReadonlySet<string> = new Set(
  words(`
  correcthorsebatterystaple correcthorsebattery tobeornottobe tobeornottobethatisthequestion ilovemyfamily ilovemydog
  ilovemycat ilovemykids ilovemymom ilovemywife ilovemyhusband ilovemychildren ilovemyjob ilovemylife iloveyouforever
  iloveyousomuch iloveyoubaby iloveyoumore youaremysunshine youaremyeverything thequickbrownfox
  thequickbrownfoxjumpsoverthelazydog quickbrownfox maytheforcebewithyou iamyourfather lukeiamyourfather
  winteriscoming valarmorghulis onceuponatime happilyeverafter thisismypassword thisisapassword thisisasecret
  thisismysecret mypasswordissecret mypasswordispassword passwordpassword myvoiceismypassport openthedoor
  opensesame openthepodbaydoors livelongandprosper liverpoolfc youllneverwalkalone manchesterunited manchestercity
  realmadridcf fcbarcelona forzajuventus bayernmunchen westhamunited newcastleunited tottenhamhotspur
  godsavethequeen godsavetheking godisgood godisgoodallthetime jesusislord jesuslovesme inthenameofthefather
  ourfatherwhoartinheaven praisethelord hallelujah happybirthday happynewyear merrychristmas joyeuxnoel feliznavidad
  frohesneuesjahr letmeinplease letmeinnow pleaseletmein changemenow changethis changethispassword
  nevergonnagiveyouup nevergiveup nevergonnaletyoudown dontforget idontknow idontremember iforgotmypassword
  forgotmypassword iforgotit whatisthepassword whatsmypassword nopassword nopasswordneeded enterpassword
  yourpassword yourpasswordhere mysecretpassword supersecretpassword topsecret verysecret verysecure supersecure
  abracadabra supercalifragilistic supercalifragilisticexpialidocious antidisestablishmentarianism
  bohemianrhapsody stairwaytoheaven hotelcalifornia yellowsubmarine strawberryfields dancingqueen
  rollingstones ledzeppelin metallica4ever backstreetboys onedirection taylorswift billieeilish
  harrypotter hermionegranger dumbledore slytherin lordoftherings frodobaggins gandalfthegrey onering
  theonering oneringtorulethemall youshallnotpass startrekvoyager captainkirk captainamerica wonderwoman
  ironmaiden spongebob squarepants mickeymouse winniethepooh hellokitty pokemongo pikachu dragonballz
  counterstrike callofduty grandtheftauto leagueoflegends worldofwarcraft assassinscreed
  dataprotection dataprotectionofficer datenschutz datenschutzbeauftragter protecciondedatos generaldataprotection
  subjectaccessrequest freedomofinformation personaldata privacypolicy
  monkeymonkey dragondragon qwertyqwerty testtesttest adminadmin rootroot letmeinletmein
  basketball23 football1234 baseball1234 sunshine1234 princess1234 charlie12345 michael12345
  firstnamelastname administrateur administrador administrator1 verwaltung superadmin
  ichliebedich ichliebedichsosehr jetaime jetaimepourtoujours tequiero tequieromucho teamo teamomucho tiamo
  meinpasswort dasistmeinpasswort passwort123456 motdepasse123 azertyuiop123 contrasena123 password1234 password12345
  secretsecret secret123456 welcome12345 welcome123456 welkom123456 willkommen123 bienvenue1234
  trustno1trustno1 trustnobody incorrect theincorrectpassword incorrectpassword passwordisincorrect
  fourwordsalluppercase onetwothreefour onetwothreefourfive unodostrescuatro einszweidreivier undeuxtrois
  alphabravocharlie alphabravocharliedelta abcdefgh1234 abcd12345678 abc123456789 abc123abc123 a1b2c3d4e5f6
  q1w2e3r4t5y6 zaq12wsxcde3 zaq1xsw2cde3 qwer1234asdf qwerasdfzxcv asdfqwer1234 zxcvasdfqwer 1qaz2wsx3edc 1q2w3e4r5t6y
  147258369147 147258369000 159753159753 159357159357 741852963000 123qweasdzxc qweasdzxc123 qazwsxedc123
  rosesarered rosesareredvioletsareblue twinkletwinklelittlestar maryhadalittlelamb humptydumpty
  anappleaday anappleadaykeepsthedoctoraway practicemakesperfect carpediem cogitoergosum vinividivici
  wethepeople fourscoreandsevenyearsago ihaveadream yeswecan makeamericagreatagain keepcalmandcarryon
  livelaughlove hakunamatata letitgoletitgo doyouwanttobuildasnowman showmethemoney imkingoftheworld
  inthebeginningwas inthebeginningwastheword inthebeginninggodcreated ourfatherwhoartinheaven paternosterquies
  paternosterquiesincaelis vaterunserimhimmel vaterunserderdubistimhimmel notrepere quiesauxcieux
  padrenuestroqueestasenelcielo onzevaderdieindehemel vaderonzedieindehemel padrenostrocheseineicieli
  loremipsum loremipsumdolor loremipsumdolorsitamet ichliebedichsehr ichliebedichundduliebstmich
  helloworld hellohello hellothere hellothereworld goodmorning goodnight sweetdreams seeyoulater
  whateverwhatever blahblahblah nothingtosee nothingtoseehere leavemealone goawaynow getoffmylawn
  beammeupscotty elementarymydearwatson houstonwehaveaproblem ETphonehome illbeback hastalavistababy
  bondjamesbond jamesbond007 mynameisbond myprecious imyourfather theforceisstrong
`).map((phrase) => phrase.toLowerCase()),
);

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/u);
}
