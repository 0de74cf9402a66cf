export const daysWords = {
	title: 'Att följa upp',
	state:
		'{count, plural, =0 {Inget att följa upp de närmaste två veckorna.} one {En dag att hålla.} other {# dagar att hålla.}}',
	leaving: 'Unga som lämnar en placering',
	days: 'Bedömningar och planer',
	none: { title: 'Allt är uppföljt', text: 'Inga bedömningar, planer eller utskrivningar väntar.' },
	about: {
		skills: 'Ny bedömning av boendeförmåga',
		plan: 'Följ upp planen',
		coordinated: 'Följ upp SIP eller ISIP',
	},
	why: {
		skills: 'Görs om var tredje månad.',
		plan: 'Dagen är bestämd i planen.',
		coordinated: 'Dagen är bestämd på mötet.',
	},
	do: { skills: 'Bedöm', plan: 'Öppna planen', coordinated: 'Öppna' },
	leavingWhy: 'Lämnar {place}.',
	leavingLate: 'Skulle ha lämnat {place} och är kvar.',
	leavingDo: 'Bostadsplan',
} as const
