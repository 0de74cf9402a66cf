import type { Caller } from '../../../../platform/house.ts'
import type { Posted } from '../../../../ui/posted.ts'
import { done, settle } from '../../../../ui/screen.ts'
import { addContact } from '../../commands/register/add-contact.ts'
import { changeContact } from '../../commands/register/change-contact.ts'
import { endContact } from '../../commands/register/end-contact.ts'
import { makeOwnPageLink } from '../../commands/register/make-own-page-link.ts'

const acts = {
	addContact: [addContact, 'added'],
	changeContact: [changeContact, 'changed'],
	endContact: [endContact, 'ended'],
} as const

type Of = { readonly placeId: string | undefined } | { readonly organisationId: string | undefined }

/** What is done with contacts on the page of a municipality and on that of an organisation; null for another form. */
export async function actOnContacts(caller: Caller, posted: Posted, of: Of, back: string) {
	if (posted.intent === 'makeOwnPageLink') {
		const answer = await makeOwnPageLink(caller, posted)
		return answer.is === 'done' ? { ok: true as const, made: answer.value } : settle(answer, posted)
	}
	const found = acts[posted.intent as keyof typeof acts]
	if (found === undefined) return null
	const [run, said] = found
	const answer = await run(caller, { ...posted, ...of })
	return answer.is === 'done' ? done(back, `register.done.${said}`) : settle(answer, posted)
}
