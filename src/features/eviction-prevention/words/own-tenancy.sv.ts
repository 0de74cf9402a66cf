export const ownTenancy = {
	title: 'Säg upp kommunens kontrakt',
	crumb: 'Boendetrappan',
	home: 'Hemmet',
	state: 'Uppsägningen öppnar ett ärende om att förhindra vräkning i samma stund.',
	reviewed: 'Stödet sågs över {day}.',
	notReviewed: 'Stödet är inte sett över efter {since}.',
	notReviewedText:
		'Ingen förlorar sitt hem för att en plan inte följts. Se över stödet med personen först, de senaste {days} dagarna. Att planen inte följts går inte att välja som skäl.',
	toSupport: 'Se över stödet',
	do: 'Säg upp och öppna ärende',
	done: 'Kontraktet är uppsagt, och ett ärende är öppnat',
	fields: {
		givenOn: 'Uppsagt den',
		endsOn: 'Kontraktet upphör',
		reason: 'Skäl',
		supportResult: 'Vad gav genomgången av stödet?',
		supportReview: 'Genomgången i korthet',
	},
	hints: { supportReview: 'Vad ni prövade och vad personen säger. Skriv inget om hälsa.' },
	reasons: {
		arrears: 'Hyresskuld',
		disturbance: 'Störningar',
		misconduct: 'Vanvård eller annat missbruk av hemmet',
		'own-lease-ends': 'Kommunens eget kontrakt upphör',
		'another-home-offered': 'Ett annat hem erbjuds',
	},
	results: {
		'more-support': 'Mer stöd ges',
		'other-support': 'Annat stöd ges',
		'support-does-not-help': 'Mer stöd hjälper inte',
	},
	faults: {
		'ends-before-it-begins': 'Slutet kommer före början.',
		'before-moving-in': 'Dagen ligger före det som senast kom överens om.',
	},
	refusals: {
		'support-not-reviewed':
			'Stödet är inte sett över sedan {since}. Ingen förlorar sitt hem innan det har gjorts.',
		'support-review-too-old': 'Stödet sågs över för mer än {days} dagar sedan. Se över det igen först.',
		'stay-not-running': 'Ingen bor där just nu. Ladda om sidan och se vad som har hänt.',
		'form-without-lease': 'Den boendeformen har inget kontrakt.',
		'no-lease-written': 'Inget kontrakt är inskrivet för hemmet. Skriv in det först.',
		'notice-given-already': 'Kontraktet är redan uppsagt.',
		'case-in-another-unit': 'Ett ärende för hemmet är öppet vid en annan enhet.',
		'no-unit': 'Du arbetar inte i någon enhet som tar emot ärenden.',
		'person-not-registered': 'Personen är inte registrerad.',
	},
} as const
