import { levelsOf } from './fields.ts'
import { jaroWinkler, oneEditApart } from './similarity.ts'

export type MailForm = { readonly whole: string; readonly name: string }

const level = Object.fromEntries(levelsOf.email.map((name, place) => [name, place])) as Readonly<
	Record<(typeof levelsOf.email)[number], number>
>

export function findMail(written: string | null | undefined): MailForm | null {
	const whole = (written ?? '').trim().toLowerCase()
	if (whole.length < 3) return null
	return { whole, name: whole.split('@')[0] ?? whole }
}

/** The place of the level among those of email. */
export function compareMails(a: MailForm, b: MailForm): number {
	if (a.whole === b.whole) return level.same
	if (a.name === b.name && a.name.length >= 4) return level['same-name']
	return jaroWinkler(a.whole, b.whole) >= 0.92 || oneEditApart(a.whole, b.whole)
		? level.similar
		: level.different
}
