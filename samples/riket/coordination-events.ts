/** What an invented coordinator was asked for, arranged and wrote. Days are counted back from today. */

export const requests = [
	{
		...{ place: '9904', ago: 45, askedBy: 'enhetschefen för boende', answerBy: -15 },
		about: 'Vi behöver en mall för avtal med privata värdar. Vem har en som fungerar?',
	},
	{
		...{ place: '9906', ago: 8, askedBy: 'socialchefen', answerBy: 12 },
		about: 'Hur räknar andra kommuner dem som bor hos bekanta?',
	},
	{
		...{
			place: '9905',
			ago: 75,
			askedBy: 'nämndens ordförande',
			answerBy: -60,
			answered: 64,
			outcome: 'answered',
		},
		about: 'Vad behöver en första plan innehålla?',
		answer: 'Startpaketet är sänt, med tre planer från kommuner av samma storlek. Besök är bokat.',
	},
	{
		...{ place: '9908', ago: 120, askedBy: 'bostadssamordnaren', answered: 110, outcome: 'passed-on' },
		about: 'Får vi lämna uppgifter om hyresskulder mellan nämnder?',
		answer: 'Frågan är juridisk och lämnad till länsstyrelsens jurist, som svarar kommunen direkt.',
	},
] as const

export const events = [
	{
		...{ kind: 'conference', title: 'Ett hem från första dagen', ago: 160, heldAt: 'Lillhamn' },
		about: 'Hela dagen om hur kommuner gått från försök till ordinarie arbete med Bostad först.',
		guests: [
			...([
				['9901', 12],
				['9902', 4],
				['9903', 6],
				['9905', 3],
				['9907', 2],
			] as const),
			...([
				['Brukarrådet i Lillhamns län', 5],
				['Länsstyrelsen i Lillhamns län', 2],
			] as const),
		],
	},
	{
		...{ kind: 'webinar', title: 'Barnens röst vid risk för vräkning', ago: 30, heldAt: '' },
		about: 'Två kommuner berättar hur de talar med barn som riskerar att förlora sitt hem.',
		guests: [
			['9901', 6],
			['9902', 9],
			['9904', 1],
			['9906', 3],
			['9908', 2],
		] as const,
	},
	{
		...{ kind: 'seminar', title: 'Avtal med privata värdar', ago: -24, heldAt: 'Furuvik' },
		about: 'Vad som ska stå i avtalet, och hur man delar på risken.',
		guests: [
			['9903', 2],
			['9904', 2],
		] as const,
	},
] as const

export const mandates = [
	{
		...{ title: 'Förstudie om nationell samordning', from: 1100, through: 720, decidedBy: 'Regeringen' },
		...{ decisionTitle: 'Uppdrag att pröva samordning i ett län', decided: 1130, audience: 'Regeringen' },
		...{ ended: 720, handedTo: 'Sekretariatet för Riket i miniatyr' },
		handOver:
			'Sex kommuner är besökta. Det som avtalats står vid varje besök. Granås har inte hört av sig efter chefsbytet; börja där.',
		leftOpen: { points: 4, commitments: 0, letters: 1, requests: 2 },
	},
	{
		...{ title: 'Samordning mot hemlöshet', from: 650, through: -260, decidedBy: 'Regeringen' },
		...{ decisionTitle: 'Uppdrag om samordning av arbetet mot hemlöshet', decided: 680 },
		audience: 'Regeringen, länsstyrelserna och kommunerna',
	},
] as const

export const newsletters = [
	{
		...{ number: 1, ago: 60, audience: 'everybody', subject: 'Räkneveckan närmar sig' },
		text: 'I november räknar kommunerna i länet. Nytt i år är frågan om barn som bor växelvis.\n\nAnmäl er till webbseminariet om barnens röst.',
	},
	{
		...{ number: 2, ago: 2, audience: 'places', subject: 'Avtal med privata värdar: seminarium i Furuvik' },
		text: 'Flera av er har frågat efter mallar för avtal. Därför träffas vi i Furuvik.\n\nTa med ett avtal som ni själva använder.',
	},
] as const
