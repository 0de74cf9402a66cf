import type { Chart } from '../../src/foundation/chart.ts'
import type { PaperDocument } from '../../src/foundation/document.ts'

/** Markup that must stay text in every format. */
export const trickyName = '<b>*Stjärnan*</b> #let x = 1 & $y$ _z_ `q` @ref "citat"'

export const sampleChart: Chart = {
	title: 'Färre sover ute, men inte så fort som planen',
	deck: 'Personer som sover ute sista dagen i året',
	unit: 'number',
	segments: [
		{
			definition: 'definition 2017',
			points: [
				{ year: 2019, value: 71, from: 'typed' },
				{ year: 2020, value: 66, from: 'typed' },
			],
		},
		{
			definition: 'definition 2023',
			points: [
				{ year: 2021, value: 63, from: 'counted' },
				{ year: 2022, value: 58, from: 'counted' },
				{ year: 2023, value: { fewerThan: 5 }, from: 'counted' },
				{ year: 2025, value: 47, from: 'counted' },
			],
		},
	],
	base: { year: 2022, value: 58 },
	target: { year: 2027, value: 30, operator: '<=' },
	source: 'Provköpings ärenden',
}

export const samplePaper: PaperDocument = {
	language: 'sv',
	title: 'Uppföljning 2025',
	letterhead: {
		organisation: 'Provköpings kommun',
		unit: 'Socialförvaltningen',
		facts: [
			['Datum', '2026-10-12'],
			['Diarienummer', 'SN 2026/1'],
		],
		pageLabel: 'Sida',
		addressee: 'Till socialnämnden',
		copyTo: 'Kopia till: revisorerna',
	},
	stamps: ['Utkast'],
	footer: { left: 'Provköpings kommun', right: 'Påhittade uppgifter' },
	sections: [
		{
			key: 'proposal',
			heading: 'Förslag till beslut',
			blocks: [
				{ is: 'clauses', lead: 'Nämnden beslutar', clauses: ['att godkänna uppföljningen,', trickyName] },
			],
		},
		{
			key: 'figures',
			heading: 'Så går det',
			blocks: [
				{ is: 'paragraph', text: trickyName },
				{
					is: 'table',
					caption: 'Planens indikatorer',
					columns: [
						{ heading: 'Indikator', align: 'start', width: 4 },
						{ heading: 'Nu', align: 'end', width: 1 },
						{ heading: 'Status', align: 'start', width: 2 },
					],
					rows: [
						{ is: 'group', heading: 'Mål 1' },
						{
							is: 'cells',
							cells: [
								{ text: 'Sover ute' },
								{ text: '47', tone: 'strong' },
								{ text: 'Fel väg', tone: 'loud' },
							],
						},
					],
					note: 'Tal under fem skrivs ”färre än 5”.',
				},
				{ is: 'chart', chart: sampleChart },
				{ is: 'subheading', text: 'Under' },
				{ is: 'chart', chart: { ...sampleChart, title: 'Ett till' } },
				{ is: 'list', items: ['en punkt', 'en till'] },
				{ is: 'signatures', people: [{ name: 'Anna Prov', title: 'Förvaltningschef' }] },
			],
		},
	],
}
