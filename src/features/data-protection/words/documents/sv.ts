/** Words of the register of documents. */
export const sv = {
	title: 'Handlingar',
	state: '{count, plural, =0 {Ingen handling finns.} one {En handling finns.} other {# handlingar finns.}}',
	lead: 'Vad som finns som handlingar, efter dag, slag och nummer. Ingen nämns. Den offentliga vyn visas på kommunens öppna sidor när du har sett igenom den.',
	show: 'Visa registret för allmänheten',
	showText:
		'Det som står här visas på de öppna sidorna, i stället för det som stod där. Hemliga handlingar visas utan rubrik.',
	shownAt: 'Visades senast {moment}.',
	never: 'Registret är inte visat för allmänheten än.',
	empty: 'Här finns inga handlingar än',
	emptyText:
		'Beslutade planer, handlingar till nämnden, statistik och intyg om gallring kommer hit av sig själva.',
	secret: 'hemlig, visas utan rubrik',
	open: 'visas',
	notOpen: 'visas inte än',
	columns: {
		day: 'Dag',
		kind: 'Slag',
		number: 'Nummer',
		title: 'Vad',
		shown: 'Offentlig vy',
	},
	kinds: {
		'plan-decided': 'Beslutad plan',
		'board-paper': 'Handling till nämnden',
		edition: 'Statistik',
		guideline: 'Riktlinje eller rutin',
		consultation: 'Remiss',
		'quarter-report': 'Rapport till inspektionen',
		'delegated-list': 'Lista över delegationsbeslut',
		'destruction-certificate': 'Intyg om gallring',
		'extract-given': 'Lämnat registerutdrag',
		'extract-refused': 'Avslag på registerutdrag',
	},
	done: { shown: 'Registret visas nu för allmänheten.' },
}
