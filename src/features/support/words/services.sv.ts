export const serviceWords = {
	title: 'Insatser',
	state:
		'Vad nämnden erbjuder, och hur mycket av det som skrivs ned. En insats som inte skriver ned vem tar inte emot något namn; där räknas bara kontakten.',
	none: 'Inga insatser är inskrivna',
	columns: {
		name: 'Insats',
		assessed: 'Prövning',
		documentation: 'Dokumentation',
		reference: 'Nämndens beslut',
		valid: 'Gäller',
		met: 'Mötta {year}',
	},
	from: 'från {day}',
	until: '{from} till {to}',
	met: '{people} vid {times, plural, one {ett tillfälle} other {# tillfällen}}',
	count: 'Räkna en kontakt',
	countText: 'Hur många ni mötte, aldrig vilka. En person med namn skrivs på personens egen sida.',
	doCount: 'Räkna',
	add: 'Ny insats',
	doAdd: 'Lägg till',
	end: 'Avsluta en insats',
	doEnd: 'Avsluta',
} as const
