/**
 * Names that one person may go by, a row each. Written from memory of Nordic usage, no published list behind it: a pair
 * that meets here is a variant and never proof. Folded spelling (å, ä, ö without marks).
 */
const unverifiedRows = `
adam addan adde
agneta agnetha neta
aleksander alexander alex aleks sasha sandro xander
aleksandra alexandra alex sandra aleks sasja
albert abbe
ali aliye
anders ante andy andreas
anita nita
ann anna anne annie anni ann-marie annika anja
anna-karin annakarin anki
ann-christin annkristin anki
annika anki anna
anneli nelli
antero antti
anton antonio toni ante
axel acke
barbro babs babban
bengt benke bengan benny
benjamin benny benja
bernt bernhard benke
birgit birgitta gitta gittan bitte
bjorn bjorne nalle
bo bosse
borje berra
britt britta brita brittis
carina karina
carl karl kalle charlie carlos
carolina karolina caroline lina caro karro carro
cecilia cissi cilla sessan
charlotte charlotta lotta lotte lotten
christer krister kricke krille
christian kristian krille chrille chris
christina kristina stina kicki tina kia kikki
christoffer kristoffer kristofer stoffe toffe chris
claes klas klasse
dagny dagg
daniel danne dan danny
david dave davve
dorotea dora tea
ebba ebbe
edvard eddie edde
einar ejnar
elin ellen elina
elisabet elisabeth lisa lis lisbet lisbeth bettan betty elsa else lise liisa
emanuel manne
emelie emilia emmy milla emma
emil emile
erik eric jerka jerker kirre erkki eirik
erika erica
eva evy ewa
eveliina evelina lina
fatima fatma fatuma fadumo fatemeh
filip philip fille
folke focke
fredrik fredric fredde fred frederik
frederikke fredrika rikke
gabriel gabbe
gabriella gabi ella
georg jorgen jorg goran jurgen
gerd gerda
gudrun gunna
gunilla nilla gun gunnel
gunnar gurra
gustav gustaf gusten gurra gosta kustaa
goran jorgen georg
hampus hampe
hanna johanna hannah
hans hasse hanse johannes
harald halle
harri harry harald
hassan hasan
helena helen helene lena elena leena
henrik hinke henke henrich heikki rikke
henrietta jetta
herman manne
hilkka hillevi
hussein hossein husein huseyin
ibrahim ibbe ebrahim abraham
ida idah
inga ingegerd ingrid inger ingeborg inkeri
ingemar inge ingmar
ingvar inge
isabella bella isa
jakob jacob jacke jack
jan janne john jannis
jenny jennifer jennie
jesper jeppe
joakim jocke joachim kim jockum
johan juhani johannes janne john jussi hannu juhana jon johnny joe
johanna hanna janna jossan
jonas jone jonathan jonne
jonatan jonathan jonte nathan
jorma jormis
josef joseph jossi yousef youssef yusuf yosef
josefin josefine josephine jossan josse fina
juha juhani
julia julle
jussi johannes juhani
kaarina karina
kaj kai
karin karen carin kajsa kaisa katarina
karolina lina
katarina katharina katja kajsa katrin kaisa kata trine katri kati
kenneth kenta ken kent
kerstin kersti kestin
kirsten kirsti kirsi
kjell kjelle
klara clara
knut knutte
kristina stina tina kirsti
lars lasse lauri larsa laurits laust
leif leffe
lennart lelle nalle
leonard leo lennart
linnea nea linn linnie
louise lovisa lovise lisa loa
lucas lukas lukke luka
ludvig ludde lutte louis
magdalena lena malin magda
magnus mange manne maunu
malin malena
margareta margaretha margit greta gretha maggan marga margrethe grete marjatta marketta maret rita
maria marie mia maja marja mari marita marika miriam mary
marianne janne mia
markus marcus mackan mack
marten martin morten
martin mattin morten
matilda tilda tilde mathilda
mats matz matte mattias mads
mattias matthias mathias matte matti mattis matias
mikael michael micke mikke mika mikko mikkel mike miguel mihail
mohamed mohammed mohammad muhammed muhammad mohamud mahamed muhamed mehmet mohammadi
monika monica moa nica
mustafa mostafa mustapha
natalia natalie talia
nikolai nicolai nikolaj niklas nicklas klas nisse nick nico nikolas
niklas nicklas niclas nicke
nils nisse niels niilo
olof olov ola olle ole olaf olav olavi uolevi
oskar oscar ogge
ossian osse
patrik patrick pat patte
paul pal paavo pavel poul pauli
per peer pelle petter par pekka peder
peter petter pelle petri pekka peder pieter petrus
petra petronella nelly
pirkko pirjo
ragnar ragge
rebecka rebecca becka becky
reidar reijo
richard rikard rickard ricke rille
robert robban rob bob robin roope
roger rogge
roland rolle
rolf roffe rolle
rune runar
said saeed sayed
samuel samme sam sami
sebastian sebbe bastian seb
sigrid siri sigge
sigurd sigge sigvard
simon simme
sofia sofie sophia sophie fia soffan
sonja sonia
staffan stefan stephen steffe
stefan steffe stephan steffen steven
sten stene stig
stig stickan stikkan
susanne susanna sanna sussi susan sanne
svante svenne
sven svenne svend svante
tatiana tanja tania
teodor theodor teo theo
teresa therese terese tess tessan
tobias tobbe tobbias
tomas thomas tompa tommy tom tuomas
torbjorn tobbe toben torben thorbjorn
tord totte
tore ture thore thure
torsten thorsten totte torste
ulf uffe
ulla ulrika ullis
ulrika ulla rika ullis
urban ubbe
valdemar waldemar valle
valter walter valle
veronika veronica vera nicka
viktor victor vicke vigge ville
viktoria victoria vicky vickan
vilhelm wilhelm ville william wille willy vilho
william wille willy bill liam
ylva ylwa
yvonne vonne
zara zahra sara
sara sarah
`

/** A folded word with every row it stands in. */
const rowsOf = new Map<string, number[]>()
for (const [row, text] of unverifiedRows.trim().split('\n').entries()) {
	for (const name of text.split(' ')) {
		const rows = rowsOf.get(name)
		if (rows === undefined) rowsOf.set(name, [row])
		else rows.push(row)
	}
}

const none: readonly number[] = []

/** The rows of nicknames that a folded word stands in; two words of one row may be one person's. */
export function nicknameRows(word: string): readonly number[] {
	return rowsOf.get(word) ?? none
}
