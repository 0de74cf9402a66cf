import type { Starter } from './starter.ts'

export const strategy: Starter = {
	kind: 'strategi',
	level: 'council',
	areaKind: 'strategic-area',
	costClasses: [
		'Ryms i det vi redan gör.',
		'Kräver att pengar eller tid flyttas från annat.',
		'Kräver nya pengar och ett eget beslut.',
	],
	targetGroups: [
		'Barnfamiljer',
		'Unga vuxna',
		'Kvinnor som lämnar våld',
		'Personer med beroende eller psykisk ohälsa',
		'Äldre',
		'Personer som bara saknar bostad',
	],
	areas: ['Förutsättningar', 'Främjande', 'Förebyggande', 'Åtgärdande'],
	sections: [
		{
			kind: 'text',
			heading: 'Varför en strategi',
			text: '[Beskriv läget med kommunens egna tal: hur många som saknar ett hem, i vilken situation de är, hur länge och varför. Skriv vad kommunen redan gör och vad som inte har räckt.]\n\n[Säg vilken väg kommunen väljer, och vilken den väljer bort.]',
		},
		{
			kind: 'value-base',
			heading: 'Vad vi står för',
			text: 'Ett hem är det som gör annat möjligt. Den som söker hjälp möts som en person med en egen vilja, och ingen ska behöva bli någon annan för att få någonstans att bo.',
		},
		{
			kind: 'child-perspective',
			heading: 'Barnen',
			text: '[Beskriv vad strategin betyder för barn: deras rätt till ett hem, att få behålla skola och vänner, och att själva få berätta. Skriv vad barn har sagt till kommunen, i deras egna ord.]',
		},
		{
			kind: 'gender-perspective',
			heading: 'Kvinnor och män',
			text: '[Beskriv vilka som syns i talen och vilka som inte gör det. Kvinnor ordnar oftare sin natt hos någon annan, och räknas då sällan.]',
		},
		{
			kind: 'text',
			heading: 'Vem som gör vad, och hur det följs upp',
			text: '[Säg vilken nämnd som svarar för strategin, vilka nämnder, bolag, föreningar och myndigheter som är med, och när den följs upp. En strategi behöver en genomförandeplan: säg när den ska vara klar.]',
		},
	],
	goals: [
		{ key: 'zero', text: 'Ingen i kommunen ska vara utan hem', measures: ['homeless'] },
		{ key: 'outside', text: 'Ingen ska behöva sova ute', under: 'zero', measures: ['roughSleepers'] },
		{ key: 'child', text: 'Inget barn ska förlora sitt hem', under: 'zero', measures: ['childrenEvicted'] },
		{ key: 'keep', text: 'Den som har ett hem ska få stöd i tid att behålla det', measures: ['evictions'] },
		{ key: 'own', text: 'Vägen till ett eget kontrakt ska vara kort', measures: ['agreedHomes', 'ownLease'] },
	],
	activities: [
		{
			...{ area: 0, text: 'En gemensam ledning för arbetet, med alla nämnder som möter frågan' },
			...{ measure: 'Antal möten och beslut om nästa steg', goals: ['zero'], moves: [], costClass: 1 },
		},
		{
			...{ area: 0, text: 'Ett samlat läge varje år: hur många, i vilken situation, varför' },
			...{
				measure: 'Läget är redovisat i nämnden före sommaren',
				goals: ['zero'],
				moves: ['homeless'],
				costClass: 1,
			},
		},
		{
			...{ area: 1, text: 'Avtal med kommunens hyresvärdar om hem för den som annars inte får ett kontrakt' },
			...{ measure: 'Antal hem genom avtal', goals: ['own'], moves: ['agreedHomes'], costClass: 2 },
		},
		{
			...{ area: 1, text: 'Boendevägledning som var och en kan söka sig till, utan utredning' },
			...{ measure: 'Antal personer som fått vägledning', goals: ['own'], moves: [], costClass: 2 },
		},
		{
			...{ area: 2, text: 'En väg in för hyresvärdar som ser att någon riskerar sitt hem' },
			...{
				measure: 'Dagar från anmälan till första kontakt',
				goals: ['keep'],
				moves: ['evictions'],
				costClass: 1,
			},
		},
		{
			...{ area: 2, text: 'Samtal med varje barn vars hem är hotat' },
			...{
				measure: 'Andel barn som har erbjudits samtal',
				goals: ['child'],
				moves: ['childrenEvicted'],
				costClass: 1,
			},
		},
		{
			...{ area: 3, text: 'Bostad först för den som har varit länge utan hem', method: 'Bostad först' },
			...{
				measure: 'Antal hem och hur många som bor kvar',
				goals: ['zero'],
				moves: ['homeless'],
				costClass: 3,
			},
		},
		{
			...{ area: 3, text: 'En säng samma kväll för den som annars sover ute' },
			...{
				measure: 'Antal som nekats plats, med skäl',
				goals: ['outside'],
				moves: ['roughSleepers'],
				costClass: 2,
			},
		},
	],
}
