/** Names and formulas of the nine shares of prevented evictions. */
export const preventedNames = {
	'prevented-90-arrears-notice': {
		name: 'Förhindrade vräkningar efter 90 dagar: meddelande till nämnden',
		formula:
			'Andel av ärenden som avslutats under året i skedet meddelande till nämnden och vars kontroll är aktuell: samma hushåll har samma hem kvar 90 dagar efter avslutet, utan nytt ärende om hot. Avlidna och överflyttade ingår inte, okänt ligger kvar i basen, flytt till likvärdigt hem är en egen klass.',
	},
	'prevented-90-termination-served': {
		name: 'Förhindrade vräkningar efter 90 dagar: uppsägning delgiven',
		formula:
			'Andel av ärenden som avslutats under året i skedet uppsägning delgiven och vars kontroll är aktuell: samma hushåll har samma hem kvar 90 dagar efter avslutet, utan nytt ärende om hot. Avlidna och överflyttade ingår inte, okänt ligger kvar i basen, flytt till likvärdigt hem är en egen klass.',
	},
	'prevented-90-enforcement-applied': {
		name: 'Förhindrade vräkningar efter 90 dagar: verkställighet sökt',
		formula:
			'Andel av ärenden som avslutats under året i skedet verkställighet sökt och vars kontroll är aktuell: samma hushåll har samma hem kvar 90 dagar efter avslutet, utan nytt ärende om hot. Avlidna och överflyttade ingår inte, okänt ligger kvar i basen, flytt till likvärdigt hem är en egen klass.',
	},
	'prevented-180-arrears-notice': {
		name: 'Förhindrade vräkningar efter 180 dagar: meddelande till nämnden',
		formula:
			'Andel av ärenden som avslutats under året i skedet meddelande till nämnden och vars kontroll är aktuell: samma hushåll har samma hem kvar 180 dagar efter avslutet, utan nytt ärende om hot. Avlidna och överflyttade ingår inte, okänt ligger kvar i basen, flytt till likvärdigt hem är en egen klass.',
	},
	'prevented-180-termination-served': {
		name: 'Förhindrade vräkningar efter 180 dagar: uppsägning delgiven',
		formula:
			'Andel av ärenden som avslutats under året i skedet uppsägning delgiven och vars kontroll är aktuell: samma hushåll har samma hem kvar 180 dagar efter avslutet, utan nytt ärende om hot. Avlidna och överflyttade ingår inte, okänt ligger kvar i basen, flytt till likvärdigt hem är en egen klass.',
	},
	'prevented-180-enforcement-applied': {
		name: 'Förhindrade vräkningar efter 180 dagar: verkställighet sökt',
		formula:
			'Andel av ärenden som avslutats under året i skedet verkställighet sökt och vars kontroll är aktuell: samma hushåll har samma hem kvar 180 dagar efter avslutet, utan nytt ärende om hot. Avlidna och överflyttade ingår inte, okänt ligger kvar i basen, flytt till likvärdigt hem är en egen klass.',
	},
	'prevented-365-arrears-notice': {
		name: 'Förhindrade vräkningar efter 365 dagar: meddelande till nämnden',
		formula:
			'Andel av ärenden som avslutats under året i skedet meddelande till nämnden och vars kontroll är aktuell: samma hushåll har samma hem kvar 365 dagar efter avslutet, utan nytt ärende om hot. Avlidna och överflyttade ingår inte, okänt ligger kvar i basen, flytt till likvärdigt hem är en egen klass.',
	},
	'prevented-365-termination-served': {
		name: 'Förhindrade vräkningar efter 365 dagar: uppsägning delgiven',
		formula:
			'Andel av ärenden som avslutats under året i skedet uppsägning delgiven och vars kontroll är aktuell: samma hushåll har samma hem kvar 365 dagar efter avslutet, utan nytt ärende om hot. Avlidna och överflyttade ingår inte, okänt ligger kvar i basen, flytt till likvärdigt hem är en egen klass.',
	},
	'prevented-365-enforcement-applied': {
		name: 'Förhindrade vräkningar efter 365 dagar: verkställighet sökt',
		formula:
			'Andel av ärenden som avslutats under året i skedet verkställighet sökt och vars kontroll är aktuell: samma hushåll har samma hem kvar 365 dagar efter avslutet, utan nytt ärende om hot. Avlidna och överflyttade ingår inte, okänt ligger kvar i basen, flytt till likvärdigt hem är en egen klass.',
	},
} as const
