/** Words of what hinders people from using the house. */
export const sv = {
	title: 'Anmälda hinder',
	state:
		'{waiting, plural, =0 {Inget väntar på svar.} one {Ett hinder väntar på svar.} other {# hinder väntar på svar.}}',
	lead: 'Det som någon har sagt hindrar dem från att använda sidorna. Svara den som lämnat en kontaktväg, och rätta det som går.',
	empty: 'Ingen har anmält något hinder',
	emptyText: 'Formuläret finns på sidan om tillgänglighet, öppet för alla.',
	received: 'Kom in {moment}',
	onPage: 'På sidan {page}',
	help: 'Använder: {help}',
	reach: 'Vill nås på {reach}',
	noReach: 'Lämnade ingen kontaktväg',
	answered: '{outcome} {day}',
	outcomes: {
		mended: 'Rättat',
		'will-be-mended': 'Ska rättas',
		'other-way': 'Fick det på annat sätt',
		'not-a-hindrance': 'Inget att rätta',
	},
	answer: 'Svara',
	tellTitle: 'Anmäl ett hinder',
	tellText:
		'Du behöver inte säga vem du är. Det du skriver läses av kommunens administratörer och sparas ett år efter svaret.',
	tell: 'Skicka',
	told: 'Tack. Det är framme hos kommunen.',
	fields: {
		municipalityId: 'Kommun',
		page: 'Vilken sida gäller det',
		hinders: 'Vad hindrar dig',
		help: 'Använder du något hjälpmedel',
		reach: 'Hur når vi dig med svaret',
		outcome: 'Vad blev det',
		answer: 'Svar',
	},
	hints: { reach: 'E-post eller telefon, om du vill ha svar', hinders: 'Skriv inget om andra personer' },
	refusals: { 'too-many-answers': 'Det har kommit många anmälningar härifrån. Försök igen om en stund.' },
	done: { answered: 'Svaret är sparat.', told: 'Tack. Det är framme hos kommunen.' },
}
