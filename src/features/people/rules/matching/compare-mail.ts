import { levelsOf } from './fields.ts'
import { lettersOf, likeness, oneEditApart } from './similarity.ts'

export type MailForm = { readonly text: string; readonly letters: number; readonly name: string }

const level = Object.fromEntries(levelsOf.email.map((name, place) => [name, place])) as Readonly<
	Record<(typeof levelsOf.email)[number], number>
>

export function findMail(written: string | null | undefined): MailForm | null {
	const whole = (written ?? '').trim().toLowerCase()
	if (whole.length < 3) return null
	return { text: whole, letters: lettersOf(whole), name: whole.split('@')[0] ?? whole }
}

/** The place of the level among those of email. */
export function compareMails(a: MailForm, b: MailForm): number {
	if (a.text === b.text) return level.same
	if (a.name === b.name && a.name.length >= 4) return level['same-name']
	const alike = oneEditApart(a.text, b.text) || likeness(a, b, 0.92) >= 0.92
	return alike ? level.similar : level.different
}
