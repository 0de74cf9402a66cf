import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	useActionData,
	useLoaderData,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { PageHead } from '../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../ui/screen.ts'
import { mayKeepKeys } from '../access.ts'
import { endApiKey } from '../commands/keys/end-api-key.ts'
import { makeApiKey } from '../commands/keys/make-api-key.ts'
import { replaceApiKey } from '../commands/keys/replace-api-key.ts'
import { apiKeys } from '../queries/keys/api-keys.ts'
import { Keys } from './parts/keys.tsx'
import { SettingsTabs } from './settings-tabs.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	return { ...show(await apiKeys(caller, {})), mayKeep: mayKeepKeys(caller.actor) }
}

export async function action({ request, context }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const caller = callerOf(context)
	if (posted.intent === 'endApiKey') {
		const answer = await endApiKey(caller, posted)
		return answer.is === 'done'
			? done('/settings/keys', 'organisation.done.keyEnded')
			: settle(answer, posted)
	}
	if (posted.intent === 'replaceApiKey') {
		const answer = await replaceApiKey(caller, posted)
		return answer.is === 'done' ? data({ ok: true as const, made: answer.value }) : settle(answer, posted)
	}
	const answer = await makeApiKey(caller, posted)
	if (answer.is !== 'done') return settle(answer, posted)
	// Not by a redirect: the key would have to stand in an address or be kept somewhere.
	return data({ ok: true as const, made: answer.value })
}

export default function KeysScreen() {
	const { keys, landlords, mayKeep } = useLoaderData<typeof loader>()
	const words = useTranslations('organisation.keys')
	return (
		<>
			<PageHead title={words('title')} state={words('state')} />
			<SettingsTabs />
			<Keys keys={keys} landlords={landlords} mayKeep={mayKeep} outcome={useActionData<typeof action>()} />
		</>
	)
}
