import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	useActionData,
	useLoaderData,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { endApiKey } from '../../commands/keys/end-api-key.ts'
import { makeApiKey } from '../../commands/keys/make-api-key.ts'
import { replaceApiKey } from '../../commands/keys/replace-api-key.ts'
import { apiKeys } from '../../queries/keys/api-keys.ts'
import { Keys } from '../parts/keys.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
	return show(await apiKeys(callerOf(context), {}))
}

export async function action({ request, context }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const caller = callerOf(context)
	if (posted.intent === 'endApiKey') {
		const answer = await endApiKey(caller, posted)
		return answer.is === 'done'
			? done('/landlord/keys', 'representatives.done.keyEnded')
			: settle(answer, posted)
	}
	if (posted.intent === 'replaceApiKey') {
		const answer = await replaceApiKey(caller, posted)
		return answer.is === 'done' ? data({ ok: true as const, made: answer.value }) : settle(answer, posted)
	}
	const answer = await makeApiKey(caller, { ...posted, organisationId: caller.actor.administersIds?.[0] })
	if (answer.is !== 'done') return settle(answer, posted)
	return data({ ok: true as const, made: answer.value })
}

/** A landlord's own administrator makes and ends the keys of its systems. */
export default function OwnKeysScreen() {
	const { keys, landlords } = useLoaderData<typeof loader>()
	const words = useTranslations('representatives.keys')
	return (
		<>
			<PageHead title={words('title')} state={words('state', { landlord: landlords[0]?.name ?? '' })} />
			<Keys keys={keys} landlords={[]} mayKeep outcome={useActionData<typeof action>()} />
		</>
	)
}
