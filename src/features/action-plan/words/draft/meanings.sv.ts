/** What a municipality steers by, who decides it, and what its parts are there for. */
export const meanings = {
	kinds: {
		programme: {
			name: 'program',
			meaning: 'Vad kommunen vill uppnå och vart pengar ska gå. Säger inte hur.',
		},
		strategy: { name: 'strategi', meaning: 'Vilken väg som väljs mot målet, och vilken som väljs bort.' },
		policy: {
			name: 'policy',
			meaning: 'Vilket förhållningssätt som gäller för alla. Kort och utan slutdatum.',
		},
		'action-plan': {
			name: 'handlingsplan',
			meaning: 'Vad som ska göras, av vem och till när. Följs upp och går ut.',
		},
		'implementation-plan': {
			name: 'genomförandeplan',
			meaning:
				'Hur ett program eller en strategi blir verklighet: varje mål får aktiviteter med tid. Är ingen enskild persons plan.',
		},
		guideline: {
			name: 'riktlinje',
			meaning: 'Hur det görs rätt varje gång. En handlingsplan ersätter den inte; den hålls för sig.',
		},
	},
	levels: {
		council: { name: 'Kommunfullmäktige', meaning: 'Mål och inriktning för hela kommunen.' },
		board: { name: 'Kommunstyrelsen', meaning: 'Det som rör flera nämnder.' },
		committee: { name: 'Nämnd', meaning: 'Det egna ansvaret, inom fullmäktiges mål.' },
		district: { name: 'Stadsdelsnämnd', meaning: 'Stadsdelens del av en gemensam plan.' },
		officer: { name: 'Tjänsteperson på delegation', meaning: 'Det nämnden har lämnat över att besluta.' },
	},
	usually: 'Beslutas oftast av: {levels}.',
	unusual: 'Ovanligt: {kind} beslutas oftast av {levels}.',
	areaKinds: {
		'strategic-area': {
			name: 'Strategiska områden',
			meaning: 'Förutsättningar, främjande, förebyggande och åtgärdande, eller egna.',
		},
		'target-group': { name: 'Målgrupper', meaning: 'Vad som görs för var och en, och det som gäller alla.' },
		heading: { name: 'Egna rubriker', meaning: 'Som planen själv delar in sig.' },
	},
	sectionKinds: {
		text: { name: 'Text', meaning: 'Inledning, bakgrund, läget, uppföljning eller annat.' },
		'value-base': { name: 'Värdegrund', meaning: 'Vad arbetet vilar på och hur människor möts.' },
		'child-perspective': {
			name: 'Barnperspektiv och barnets perspektiv',
			meaning: 'Vad som är bäst för barn, och vad barn själva har sagt.',
		},
		'gender-perspective': {
			name: 'Jämställdhetsperspektiv',
			meaning: 'Vad planen betyder för kvinnor, män och andra.',
		},
	},
}
