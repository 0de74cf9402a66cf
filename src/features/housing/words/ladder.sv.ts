import { ladderCodes } from './ladder-codes.sv.ts'
import { ladderForms } from './ladder-forms.sv.ts'
import { ladderPages } from './ladder-pages.sv.ts'
import { ladderProgramme } from './ladder-programme.sv.ts'

export const ladder = {
	title: 'Boendetrappan',
	crumb: 'Boende',
	state:
		'{people, plural, =0 {Ingen bor här ännu.} one {En person eller familj} other {# personer och familjer}}{late, plural, =0 {} one { · <b>en avstämning är sen</b>} other { · <b># avstämningar är sena</b>}}',
	stateFigures: 'Så många träningskontrakt blir varaktiga, och så ofta håller ett boende inte.',
	noOne: 'Ingen bor i något av boendena i dag.',
	noOneAction: 'Till tavlan',
	housingFirst: 'Bostad först',
	settingsLink: 'Vilket steg som får följa på vilket',
	refundLink: 'Danska refusionsdagar',
	step: {
		people: '{count, plural, one {# hushåll} other {# hushåll}}',
		next: 'Härifrån: {next}',
		noNext: 'Härifrån leder inget steg.',
	},
	ownLease: 'eget kontrakt',
	columns: {
		who: 'Vem',
		since: 'Har bott där',
		home: 'Hem',
		check: 'Nästa avstämning',
		takeOver: 'Planerat övertagande',
		blockers: 'Hinder',
	},
	none: 'Inga',
	blockersCount: '{count, plural, one {# hinder} other {# hinder}}',
	noDay: 'Ingen dag satt',
	noLease: 'Kontraktet är inte skrivet',
	late: 'sen',
	hidden: 'Skyddad person',
	time: {
		days: '{count, plural, one {# dag} other {# dagar}}',
		months: '{count, plural, one {# månad} other {# månader}}',
		years:
			'{years, plural, one {# år} other {# år}} {months, plural, =0 {} one {och # månad} other {och # månader}}',
	},
	conversion: {
		title: 'Träningskontrakt som blev varaktiga',
		titleYear: '{percent} av träningskontrakten {year} blev varaktiga',
		note: 'Räknas från dagen då någon flyttade in, aldrig från beslutet. Varaktigt är bostad med boendestödsavtal eller eget kontrakt. Byte mellan träningslägenheter är samma kontrakt.',
		year: 'År',
		ended: 'Avslutade',
		converted: 'Blev varaktiga',
		share: 'Andel',
		within12: 'Inflyttade det året: inom 12 månader',
		within24: 'inom 24 månader',
		notDue: 'inte dags än',
		tooFew: 'för få för att visas',
		of: '{part} av {whole}',
		alt: 'Andel träningskontrakt som blev varaktiga, år för år: {values}',
		empty: 'Inget träningskontrakt har avslutats än.',
	},
	breakdowns: {
		title: 'Sammanbrott i år och i fjol',
		unit: 'Enhet',
		cause: 'Orsak',
		count: 'Antal',
		none: 'Inget boende har brutit samman.',
		fewerThan: 'färre än\u00a0{below}',
		leftOut: '..',
		leftOutWhy:
			'Tal under fem skrivs ”färre än 5”. Två punkter står där ett tal utelämnas för att ett litet annars gick att räkna ut.',
	},
	...ladderCodes,
	...ladderPages,
	...ladderProgramme,
	...ladderForms,
} as const
