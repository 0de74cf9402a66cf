export const workWords = {
	state:
		'{people, plural, =0 {Ingen har stöd genom dina enheter just nu.} one {En person har stöd genom dina enheter.} other {# personer har stöd genom dina enheter.}} {late, plural, =0 {} one {En uppföljning är försenad.} other {# uppföljningar är försenade.}}',
	tabs: {
		label: 'Sidor under Stöd',
		work: 'Personer',
		decisions: 'Beslut',
		quarters: 'Kvartalsrapport',
		services: 'Insatser',
		days: 'Dagar att hålla',
	},
	decisions: {
		title: 'Beslut som väntar',
		overdue:
			'{count, plural, one {Ett beslut} other {# beslut}} har väntat längre än tre månader (SoL 34:1).',
		soon: '{count, plural, one {Ett beslut} other {# beslut}} passerar tre månader inom en månad.',
		show: 'Visa besluten',
	},
	bands: { reviews: 'Följ upp stödet', offers: 'Fråga igen', elderly: 'Äldreomsorgen' },
	review: {
		what: 'Följ upp stödet',
		why: 'Stödet ska följas upp {day}. Ingen förlorar sin bostad utan att stödet först har setts över.',
		do: 'Skriv uppföljning',
	},
	offer: {
		what: 'Erbjud igen: {about}',
		why: 'Sa nej {day} ({reason}).',
		do: 'Nytt erbjudande',
	},
	elderly: {
		what: 'Kontakta äldreomsorgen?',
		why: 'Personen är {age} år. Först samtycke eller sekretessprövning (OSL 12:2, 26:1).',
		do: 'Öppna',
	},
	late: 'skulle ha gjorts {day}',
	people: {
		title: 'Personer med stöd',
		none: 'Ingen har stöd genom dina enheter',
		noneText: 'Stöd kommer överens om på personens egen sida.',
		name: 'Person',
		kinds: 'Stöd',
		hours: 'Timmar i veckan',
		since: 'Sedan',
		review: 'Nästa uppföljning',
		who: 'Ansvarig',
		methodEnds: 'metodens tid slutar {day}',
	},
} as const
