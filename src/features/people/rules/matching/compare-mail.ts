import type { NameForm } from './compare-names.ts'
import { levelsOf } from './fields.ts'
import { type Lettered, lettersOf, likeness, oneEditApart } from './similarity.ts'

/**
 * A mailbox. `telling` is false when it is only its holder's name at a house with mailboxes for all: what resembles it says
 * no more than the name has said.
 */
export type MailForm = Lettered & { readonly box: string; readonly telling: boolean }

const level = Object.fromEntries(levelsOf.email.map((name, place) => [name, place])) as Readonly<
	Record<(typeof levelsOf.email)[number], number>
>

// Where anybody may have a mailbox in the Nordic countries; unverified, and added to by what a file itself shows.
const openToAll = new Set(
	`gmail.com googlemail.com hotmail.com hotmail.se hotmail.dk hotmail.no hotmail.fi outlook.com live.se live.com live.dk
	live.no yahoo.com yahoo.se icloud.com me.com msn.com telia.com bredband.net comhem.se spray.se bahnhof.se tele2.se
	online.no jubii.dk mail.dk luukku.com suomi24.fi proton.me protonmail.com mail.com mail.ru yandex.ru
	example.com example.org example.net`.split(/\s+/),
)

/** Domains that so many mailboxes of a file share that they belong to nobody in particular. */
export function domainsOfMany(mails: Iterable<string | null | undefined>): ReadonlySet<string> {
	const counts = new Map<string, number>()
	let all = 0
	for (const mail of mails) {
		const domain = domainOf((mail ?? '').trim().toLowerCase())
		if (domain === '') continue
		all += 1
		counts.set(domain, (counts.get(domain) ?? 0) + 1)
	}
	const many = [...counts].filter(([, count]) => count >= Math.max(20, all / 200)).map(([domain]) => domain)
	return new Set([...openToAll, ...many])
}

export function findMail(
	written: string | null | undefined,
	holder: readonly (NameForm | null)[],
	ofMany: ReadonlySet<string>,
): MailForm | null {
	const text = (written ?? '').trim().toLowerCase()
	if (text.length < 3) return null
	const box = text.split('@')[0] ?? text
	const named = holder.some((name) =>
		name?.text.split(' ').some((word) => word.length > 2 && box.includes(word)),
	)
	return { text, letters: lettersOf(text), box, telling: !(named && ofMany.has(domainOf(text))) }
}

function domainOf(mail: string): string {
	return mail.includes('@') ? mail.slice(mail.lastIndexOf('@') + 1) : ''
}

/** The place of the level among those of email; null when the mailboxes are too much like names to tell. */
export function compareMails(a: MailForm, b: MailForm): number | null {
	if (a.text === b.text) return level.same
	const sameBox = a.box === b.box && a.box.length >= 4
	if (!sameBox && !oneEditApart(a.text, b.text) && likeness(a, b, 0.92) < 0.92) return level.different
	if (!a.telling || !b.telling) return null
	return sameBox ? level['same-name'] : level.similar
}
