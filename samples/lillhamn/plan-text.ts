import type { SectionKind } from '../../src/features/action-plan/rules/document/document.ts'

type SectionSample = {
	readonly key: string
	readonly kind: SectionKind
	readonly heading: string
	readonly text: string
}

/** What Lillhamn's plan says beside its goals; all of it is invented. */
export const sections: readonly SectionSample[] = [
	{
		key: 'beginning',
		kind: 'text',
		heading: 'Varför en plan',
		text: 'Den som saknar ett hem saknar det mesta annat också. Lillhamn vill att hemlöshet ska vara ovanlig, kort och inte komma tillbaka.\n\nPlanen gäller alla nämnder. Socialnämnden svarar för den och följer upp den varje år tillsammans med budgeten.',
	},
	{
		key: 'value-base',
		kind: 'value-base',
		heading: 'Vad arbetet vilar på',
		text: 'Ett hem är en rättighet att få hjälp till, inte en belöning. Var och en bestämmer över sitt eget liv och möts av samma människor så länge det går.',
	},
	{
		key: 'children',
		kind: 'child-perspective',
		heading: 'Barnen',
		text: 'Barn som riskerar att förlora sitt hem ska erbjudas ett samtal. Ingen familj ska behöva bo på hotell längre än tre månader.',
	},
	{
		key: 'gender',
		kind: 'gender-perspective',
		heading: 'Kvinnor och män',
		text: 'Kvinnor finns oftare hos bekanta än på härbärget och syns därför inte i nattens siffror. Planen räknar dem ändå, och håller platser som är bara deras.',
	},
]

/** The child section as the revision that is worked on has it. */
export const childrenRevised =
	'Varje barn som riskerar att förlora sitt hem ska erbjudas ett samtal, och får veta vad som händer sedan. Ingen familj ska behöva bo på hotell.\n\nBarnets egna ord skrivs ned för sig, och prövas mot vad de vuxna tror är bäst.'

const vision = {
	title: 'Lillhamn 2035 – kommunens vision',
	passage: 'I Lillhamn har alla en egen dörr att stänga.',
	page: '6',
} as const

/** What the council has decided about homes, and the plan makes concrete in its turn. */
export const programme = {
	title: 'Program för bostadsförsörjning 2020–2028',
	kind: 'program',
	committee: 'Kommunstyrelsen',
	level: 'council' as const,
	areaKind: 'heading' as const,
	validFrom: 2020,
	validTo: 2028,
	decidedOn: '2020-02-27',
	registryNumber: 'KS 2019/0411',
	paragraph: '§ 31',
	clause: 'Programmet antas.',
	vision,
	sections: [
		{
			heading: 'Varför ett program',
			text: 'Lillhamn växer långsamt och bygger för lite. Programmet säger hur många hem som behövs, för vilka, och vad kommunens eget bolag ska göra.',
		},
	],
	goals: [
		'Den som inte får ett kontrakt på egen hand ska kunna få ett genom kommunen',
		'Det ska finnas hem som den med låg inkomst har råd med',
	],
} as const

export const superiors = [
	{ key: 'vision', ...vision },
	{
		key: 'housing-supply',
		title: programme.title,
		passage:
			'Var tionde lägenhet som kommunens bolag hyr ut ska gå till den som annars inte skulle få ett kontrakt.',
		page: '21',
	},
] as const
