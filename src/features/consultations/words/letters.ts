import type { PlainDate } from '../../../foundation/plain-date.ts'
import { type Language, writeDate } from '../../../foundation/typography.ts'
import type { MailKind } from '../rules/consultation.ts'

type About = {
	readonly municipality: string
	readonly title: string
	readonly lastDay: PlainDate
	readonly link: string
}
type Written = { readonly subject: string; readonly text: string }

/** What a letter says: what it is about and a link, nobody's name and nothing of an answer. */
export function consultationLetter(kind: MailKind, language: Language, about: About): Written {
	const { municipality, title, link } = about
	const day = writeDate(about.lastDay, language)
	const lines = letters[language][kind]({ municipality, title, day })
	return { subject: lines.subject, text: [...lines.before, link, ...lines.after, ''].join('\n\n') }
}

type Said = { readonly municipality: string; readonly title: string; readonly day: string }
type Lines = {
	readonly subject: string
	readonly before: readonly string[]
	readonly after: readonly string[]
}

const letters: Readonly<Record<Language, Readonly<Record<MailKind, (said: Said) => Lines>>>> = {
	sv: {
		invitation: ({ municipality, title, day }) => ({
			subject: `Remiss: ${title}`,
			before: [
				`${municipality} har skickat ett förslag på remiss och ber om ert svar senast ${day}.`,
				`Förslaget: ${title}`,
				'Läs det och svara här. Länken är er egen: den som har den svarar i ert namn.',
			],
			after: ['Ni kan ändra svaret så länge remissen pågår. Det går också att svara med brev eller e-post.'],
		}),
		reminder: ({ municipality, title, day }) => ({
			subject: `Påminnelse om remiss: ${title}`,
			before: [
				`${municipality} har inte fått ert svar på remissen. Sista dag är ${day}.`,
				`Förslaget: ${title}`,
				'Svara här. Har ni inga synpunkter räcker det att säga det.',
			],
			after: ['Har ni redan svarat på annat sätt kan ni bortse från det här brevet.'],
		}),
		extension: ({ municipality, title, day }) => ({
			subject: `Längre tid att svara på remiss: ${title}`,
			before: [
				`${municipality} har flyttat sista dagen att svara på remissen till ${day}.`,
				`Förslaget: ${title}`,
				'Varför står på sidan, där ni också svarar. Länken är er egen.',
			],
			after: ['Har ni redan svarat behöver ni inte göra något.'],
		}),
		confirmation: ({ municipality, title }) => ({
			subject: 'Bekräfta ditt remissvar',
			before: [
				`Någon har med den här e-postadressen svarat på en remiss från ${municipality}: ${title}`,
				'Svaret räknas när det är bekräftat. Öppna länken och tryck på knappen.',
			],
			after: [
				'På samma sida ser du senare vad som blev av ditt svar.',
				'Var det inte du? Då behöver du inte göra något. Svaret försvinner efter fjorton dagar.',
			],
		}),
	},
	en: {
		invitation: ({ municipality, title, day }) => ({
			subject: `Consultation: ${title}`,
			before: [
				`${municipality} has sent out a proposal and asks for your answer by ${day}.`,
				`The proposal: ${title}`,
				'Read it and answer here. The link is your own: whoever has it answers in your name.',
			],
			after: [
				'You can change your answer as long as the consultation runs. A letter or an e-mail is fine too.',
			],
		}),
		reminder: ({ municipality, title, day }) => ({
			subject: `Reminder of a consultation: ${title}`,
			before: [
				`${municipality} has not had your answer. The last day is ${day}.`,
				`The proposal: ${title}`,
				'Answer here. If you have no remarks, it is enough to say so.',
			],
			after: ['If you have answered in another way, please disregard this letter.'],
		}),
		extension: ({ municipality, title, day }) => ({
			subject: `More time to answer a consultation: ${title}`,
			before: [
				`${municipality} has moved the last day to answer to ${day}.`,
				`The proposal: ${title}`,
				'The page tells why, and is where you answer. The link is your own.',
			],
			after: ['If you have answered already, there is nothing to do.'],
		}),
		confirmation: ({ municipality, title }) => ({
			subject: 'Confirm your answer',
			before: [
				`Somebody has answered a consultation from ${municipality} with this address: ${title}`,
				'The answer counts once it is confirmed. Open the link and press the button.',
			],
			after: [
				'On the same page you will see later what became of your answer.',
				'Was it not you? Then there is nothing to do. The answer is gone after fourteen days.',
			],
		}),
	},
}
