import type { ConsultationForReaders } from './consultation-for-readers.ts'

type Answers = Pick<ConsultationForReaders, 'answers'>

/** Whether words are shown that are not to be shown any more: they were marked as secret, or their answer is hidden after all. */
export function showsHidden(shown: Answers, now: Answers): boolean {
	return shown.answers
		.filter((answer) => answer.shown)
		.some(({ number, said }) => {
			const same = now.answers.find((one) => one.number === number)
			const open = new Set(same?.said.map(({ body }) => body))
			return same?.shown !== true || said.some(({ body }) => body !== null && !open.has(body))
		})
}
