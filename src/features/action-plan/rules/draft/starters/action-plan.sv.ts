import type { Starter } from './starter.ts'

export const actionPlan: Starter = {
	kind: 'handlingsplan',
	level: 'committee',
	areaKind: 'heading',
	costClasses: [
		'Ryms i nämndens ram.',
		'Kräver att något annat görs mindre.',
		'Kräver mer pengar än nämnden har.',
	],
	targetGroups: [
		'Hushåll som riskerar sitt hem',
		'Barnfamiljer',
		'Unga som lämnar en placering',
		'Kvinnor som lämnar våld',
		'Personer med beroende eller psykisk ohälsa',
	],
	areas: [
		'Förebygga vräkning',
		'Barnen',
		'När någon står utan hem',
		'Vägen till ett eget hem',
		'Kunskap och samverkan',
	],
	sections: [
		{
			kind: 'text',
			heading: 'Vad planen är till för',
			text: 'Planen säger vad nämnden ska göra, vem som gör det och till när. Den följs upp varje år tillsammans med budgeten, och nämnden beslutar då om varje del ska fortsätta, ändras eller sluta.\n\nPlanen ersätter inga riktlinjer: hur ett ärende handläggs står i dem.',
		},
		{
			kind: 'text',
			heading: 'Läget',
			text: '[Beskriv med kommunens egna tal hur många som vräkts, hur många barn det rörde, hur många som saknar ett hem och hur länge. Säg vilka tal som saknas och när de tas fram.]',
		},
		{
			kind: 'value-base',
			heading: 'Hur vi möter människor',
			text: 'Tidigt, i lugn och utan skuld. Den som hör av sig ska inte behöva berätta samma sak två gånger.',
		},
		{
			kind: 'child-perspective',
			heading: 'Barnen',
			text: 'Varje barn i ett hotat hem räknas och erbjuds ett samtal. [Beskriv hur barnets egna ord tas in i besluten, och vad som händer de barn vars familj ändå måste flytta.]',
		},
		{
			kind: 'gender-perspective',
			heading: 'Kvinnor och män',
			text: '[Redovisa varje tal för kvinnor och män. Beskriv vilka insatser som är för bara den ena, och varför.]',
		},
	],
	goals: [
		{ key: 'child', text: 'Inget barn ska vräkas', measures: ['childrenEvicted', 'childTalks'] },
		{ key: 'keep', text: 'Färre ska förlora sitt hem', measures: ['evictions', 'consultations'] },
		{
			key: 'roof',
			text: 'Den som står utan hem ska ha tak över huvudet samma kväll',
			measures: ['roughSleepers'],
		},
		{
			key: 'own',
			text: 'Fler ska få ett eget kontrakt och kunna behålla det',
			measures: ['ownLease', 'breakdowns'],
		},
	],
	activities: [
		{
			...{ area: 0, text: 'Kontakt med hushållet inom tre dagar från att en anmälan kommit' },
			...{ measure: 'Andel inom tre dagar', goals: ['keep'], moves: ['evictions'], costClass: 1 },
		},
		{
			...{ area: 0, text: 'Hyresskuldsamråd med hushållet, hyresvärden och budgetrådgivningen' },
			...{
				measure: 'Antal samråd, och hur många planer som hålls',
				goals: ['keep'],
				moves: ['consultations'],
				costClass: 1,
			},
		},
		{
			...{ area: 0, text: 'Checklistor för skuld och störning, samma för alla handläggare' },
			...{ measure: 'Checklistorna används i alla nya ärenden', goals: ['keep'], moves: [], costClass: 1 },
		},
		{
			...{ area: 1, text: 'Samtal med varje barn när hemmet hotas' },
			...{
				measure: 'Andel barn som erbjudits samtal',
				goals: ['child'],
				moves: ['childTalks'],
				costClass: 1,
			},
		},
		{
			...{ area: 1, text: 'Utbildning i att samtala med barn för alla som handlägger' },
			...{
				measure: 'Andel handläggare med aktuell kurs',
				goals: ['child'],
				moves: ['childTalks'],
				costClass: 2,
			},
		},
		{
			...{ area: 1, text: 'Ett hem i stället för hotell för varje barnfamilj' },
			...{ measure: 'Barnnätter på hotell', goals: ['child'], moves: ['childrenEvicted'], costClass: 3 },
		},
		{
			...{ area: 2, text: 'Uppsökande arbete där människor finns, också kvällar' },
			...{
				measure: 'Antal möten som lett till plats eller kontakt',
				goals: ['roof'],
				moves: ['roughSleepers'],
				costClass: 2,
			},
		},
		{
			...{ area: 2, text: 'Platser för natten utan krav på drogfrihet' },
			...{
				measure: 'Antal platser, och hur många som nekats',
				goals: ['roof'],
				moves: ['roughSleepers'],
				costClass: 3,
			},
		},
		{
			...{ area: 3, text: 'Avstämning av varje andrahandskontrakt: vad som återstår till ett eget' },
			...{ measure: 'Andel avstämda i tid', goals: ['own'], moves: ['ownLease'], costClass: 1 },
		},
		{
			...{ area: 3, text: 'Boendestöd som kommer innan något går sönder' },
			...{ measure: 'Andel med stöd före sammanbrott', goals: ['own'], moves: ['breakdowns'], costClass: 2 },
		},
		{
			...{ area: 4, text: 'Personer med egen erfarenhet läser planen och säger vad som fattas' },
			...{ measure: 'Antal möten, och vad de ändrade', goals: ['own', 'roof'], moves: [], costClass: 1 },
		},
		{
			...{ area: 4, text: 'Gemensam plan med regionen för den som behöver båda' },
			...{ measure: 'Antal samordnade planer där boendet ingår', goals: ['own'], moves: [], costClass: 1 },
		},
	],
}
