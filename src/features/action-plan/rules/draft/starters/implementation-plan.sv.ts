import type { Starter } from './starter.ts'

export const implementationPlan: Starter = {
	kind: 'genomförandeplan',
	level: 'committee',
	areaKind: 'target-group',
	costClasses: [
		'Görs inom det programmet redan har fått.',
		'Programmets pengar behöver fördelas om.',
		'Programmet behöver mer pengar.',
	],
	targetGroups: [
		'Akut hemlösa',
		'Personer med beroende eller psykisk ohälsa',
		'Barnfamiljer utan eget kontrakt',
		'Kvinnor som lämnar våld',
		'Unga vuxna',
		'Hushåll som riskerar vräkning',
	],
	areas: [
		'Akut hemlösa',
		'Personer med beroende eller psykisk ohälsa',
		'Barnfamiljer utan eget kontrakt',
		'Kvinnor som lämnar våld',
		'Unga vuxna',
		'Förebygga vräkning',
		'Kunskap',
		'Metoder',
		'Fler bostäder',
	],
	sections: [
		{
			kind: 'text',
			heading: 'Programmet som genomförs',
			text: '[Nämn programmet eller strategin som planen genomför, när det beslutades och av vem. Varje mål här ska gå att följa tillbaka till ett stycke där.]',
		},
		{
			kind: 'text',
			heading: 'Så är planen ordnad',
			text: 'Först målgrupp för målgrupp, sedan det som gäller alla: kunskap, metoder och fler bostäder. Varje aktivitet har en ansvarig, en tid och ett sätt att se att den är gjord. Flera enheter kan göra samma aktivitet; var och en säger själv hur det går.',
		},
		{
			kind: 'child-perspective',
			heading: 'Barnens bästa i varje aktivitet',
			text: '[Skriv för varje målgrupp vad som är bäst för barnen i den, och hur det prövades.]',
		},
		{
			kind: 'gender-perspective',
			heading: 'Kvinnor och män',
			text: '[Skriv för varje målgrupp hur den delar sig mellan kvinnor och män, och vad det betyder för det som ska göras.]',
		},
		{
			kind: 'text',
			heading: 'Tid, pengar och uppföljning',
			text: '[Säg vad aktiviteterna kostar år för år och varifrån pengarna kommer. Säg vem som samlar in läget, hur ofta, och när nämnden får det.]',
		},
	],
	goals: [
		{ key: 'night', text: 'Ingen ska vara hänvisad till gatan', measures: ['roughSleepers'] },
		{
			key: 'first',
			text: 'Den som behöver mest stöd ska få bostaden först',
			measures: ['housingFirst', 'coordinated'],
		},
		{
			key: 'family',
			text: 'Barn ska växa upp i ett hem, inte i en tillfällig lösning',
			measures: ['childrenHomeless'],
		},
		{ key: 'young', text: 'Unga ska veta var de ska bo innan de flyttar', measures: ['breakdowns'] },
		{
			key: 'keep',
			text: 'Vräkning ska vara det sista, aldrig det första',
			measures: ['evictions', 'childrenEvicted'],
		},
		{ key: 'homes', text: 'Det ska finnas hem att flytta till', measures: ['agreedHomes'] },
	],
	activities: [
		{
			...{ area: 0, text: 'En plats och en person att vända sig till, dygnet runt' },
			...{ measure: 'Antal som nekats plats', goals: ['night'], moves: ['roughSleepers'], costClass: 2 },
		},
		{
			...{ area: 0, text: 'En plan för nästa steg inom två veckor från första natten' },
			...{
				measure: 'Andel med plan inom två veckor',
				goals: ['night'],
				moves: ['roughSleepers'],
				costClass: 1,
			},
		},
		{
			...{ area: 1, text: 'Nya hem i Bostad först varje år', method: 'Bostad först' },
			...{
				measure: 'Antal hem, och andel som bor kvar',
				goals: ['first'],
				moves: ['housingFirst'],
				costClass: 3,
			},
		},
		{
			...{ area: 1, text: 'Samordnad plan med vården, där boendet ingår' },
			...{ measure: 'Antal planer', goals: ['first'], moves: ['coordinated'], costClass: 1 },
		},
		{
			...{ area: 2, text: 'Flytt från tillfällig lösning till hem inom tre månader' },
			...{
				measure: 'Antal familjer över tre månader',
				goals: ['family'],
				moves: ['childrenHomeless'],
				costClass: 2,
			},
		},
		{
			...{ area: 2, text: 'Skola och förskola vägs in när ett hem erbjuds' },
			...{ measure: 'Andel barn som fick behålla sin skola', goals: ['family'], moves: [], costClass: 1 },
		},
		{
			...{ area: 3, text: 'Skyddat boende, och ett hem efter det' },
			...{ measure: 'Tid i skyddat boende', goals: ['family'], moves: ['childrenHomeless'], costClass: 2 },
		},
		{
			...{ area: 4, text: 'Boendeplan ett halvår innan en placering slutar' },
			...{ measure: 'Andel med plan i tid', goals: ['young'], moves: ['breakdowns'], costClass: 1 },
		},
		{
			...{ area: 5, text: 'Hembesök vid första tecken på skuld eller störning' },
			...{
				measure: 'Antal hembesök, och hur många som bor kvar',
				goals: ['keep'],
				moves: ['evictions'],
				costClass: 1,
			},
		},
		{
			...{ area: 5, text: 'Ett annat hem erbjuds varje barnfamilj innan en vräkning' },
			...{
				measure: 'Antal utan erbjudande, med skäl',
				goals: ['keep'],
				moves: ['childrenEvicted'],
				costClass: 2,
			},
		},
		{
			...{ area: 6, text: 'Kartläggning en gång om året, och varje månad vilka som kommer och går' },
			...{ measure: 'Täckning: hur många som svarat', goals: ['night'], moves: [], costClass: 1 },
		},
		{
			...{
				area: 7,
				text: 'Metoder med stöd i forskning, och handledning i dem',
				method: 'Motiverande samtal',
			},
			...{ measure: 'Andel medarbetare med utbildning', goals: ['first', 'young'], moves: [], costClass: 2 },
		},
		{
			...{ area: 8, text: 'Avtal om hem med varje större hyresvärd, följt upp en gång om året' },
			...{ measure: 'Hem per hyresvärd och år', goals: ['homes'], moves: ['agreedHomes'], costClass: 2 },
		},
	],
}
