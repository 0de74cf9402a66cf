import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	useActionData,
	useLoaderData,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { Code } from '../../../ui/code.tsx'
import { DateInput, HiddenInput, SelectInput, TextInput, Ticks } from '../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../ui/form.tsx'
import { TextLink } from '../../../ui/links.tsx'
import { PageHead, Section } from '../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../ui/screen.ts'
import { Callout } from '../../../ui/states.tsx'
import { mayKeepKeys } from '../access.ts'
import { endApiKey } from '../commands/keys/end-api-key.ts'
import { makeApiKey } from '../commands/keys/make-api-key.ts'
import { apiKeys } from '../queries/keys/api-keys.ts'
import { keyScopes } from '../rules/key-scopes.ts'
import { KeyTable } from './parts/key-table.tsx'
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
	const answer = await makeApiKey(caller, posted)
	if (answer.is !== 'done') return settle(answer, posted)
	// Not by a redirect: the key would have to stand in an address or be kept somewhere.
	return data({ ok: true as const, made: answer.value })
}

export default function KeysScreen() {
	const { keys, landlords, mayKeep } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('organisation.keys')
	const made = outcome !== undefined && 'made' in outcome ? outcome.made : null
	return (
		<>
			<PageHead title={words('title')} state={words('state')} />
			<SettingsTabs />
			<div className="stack-24">
				{made === null ? null : (
					<div role="status">
						<Callout kind="warning" title={words('made')}>
							<div className="stack-8">
								<Code>{made.key}</Code>
								<p>{words('madeText', { landlord: made.landlord })}</p>
							</div>
						</Callout>
					</div>
				)}
				<p>
					<TextLink to="/api/v1/docs">{words('docs')}</TextLink>
				</p>
				{keys.length === 0 ? (
					<p className="quiet">{words('none')}</p>
				) : (
					<KeyTable
						keys={keys}
						end={
							mayKeep
								? (one) => (
										<Form name="endApiKey" words="organisation" inline>
											<HiddenInput name="keyId" value={one.id} />
											<Submit kind="quiet">
												{words('end')}
												<span className="unseen">
													{words('endWhich', { label: one.label, landlord: one.landlord })}
												</span>
											</Submit>
										</Form>
									)
								: null
						}
					/>
				)}
				{mayKeep ? <MakeKey landlords={landlords} outcome={made === null ? outcome : undefined} /> : null}
			</div>
		</>
	)
}

type MakeKeyProps = {
	landlords: readonly { id: string; name: string }[]
	outcome: ReturnType<typeof useActionData<typeof action>>
}

function MakeKey({ landlords, outcome }: MakeKeyProps) {
	const words = useTranslations('organisation.keys')
	return (
		<Section title={words('make')}>
			<Form name="makeApiKey" words="organisation" outcome={outcome} initial={{ scopes: [...keyScopes] }}>
				<SelectInput
					name="organisationId"
					label={words('landlord')}
					options={landlords.map(({ id, name }) => ({ value: id, label: name }))}
				/>
				<TextInput name="label" />
				<Ticks
					name="scopes"
					options={keyScopes.map((scope) => ({ value: scope, label: words(`scopes.${scope}`) }))}
				/>
				<DateInput name="validThrough" />
				<FormActions>
					<Submit>{words('make')}</Submit>
				</FormActions>
			</Form>
		</Section>
	)
}
