import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	redirect,
	useActionData,
	useLoaderData,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { Code } from '../../../../ui/code.tsx'
import { HiddenInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { DefinitionRows, Disclosure, PageHead, Section } from '../../../../ui/page.tsx'
import type { Posted } from '../../../../ui/posted.ts'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { addIdentityProvider } from '../../commands/sign-in/add-identity-provider.ts'
import { changeIdentityProvider } from '../../commands/sign-in/change-identity-provider.ts'
import { endIdentityProvider } from '../../commands/sign-in/end-identity-provider.ts'
import { identityProviders } from '../../queries/sign-in/identity-providers.ts'
import { ProviderFields } from './provider-fields.tsx'

const all = '/settings/sign-in'

export async function loader({ context, params }: LoaderFunctionArgs) {
	const { providers, ...choices } = show(await identityProviders(callerOf(context), {}))
	if (params.providerId === undefined) return { provider: null, choices, outAt: '' }
	const provider = providers.find(({ id, endedAt }) => id === params.providerId && endedAt === null)
	if (provider === undefined) throw data(null, { status: 404 })
	return { provider, choices, outAt: new URL('/sign-in', provider.backAt).href }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const caller = callerOf(context)
	const { providerId } = params
	if (providerId === undefined) {
		const answer = await addIdentityProvider(caller, posted)
		if (answer.is !== 'done') return settle(answer, withoutSecret(posted))
		return done(`${all}/${answer.value.providerId}`, 'signInSettings.done.added')
	}
	if (posted.intent === 'endIdentityProvider') {
		const answer = await endIdentityProvider(caller, { providerId })
		return answer.is === 'done' ? done(all, 'signInSettings.done.ended') : redirect(all, 303)
	}
	const answer = await changeIdentityProvider(caller, { ...posted, providerId })
	if (answer.is !== 'done') return settle(answer, withoutSecret(posted))
	return done(`${all}/${providerId}`, 'signInSettings.done.changed')
}

/** A secret that was sent is not sent back with the page. */
function withoutSecret({ clientSecret: _, ...posted }: Posted): Posted {
	return posted
}

/** One service: what is written of it, what it must know of us, and its end. */
export default function ProviderScreen() {
	const { provider, choices, outAt } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('signInSettings')
	const use = provider === null ? 'addIdentityProvider' : 'changeIdentityProvider'
	return (
		<>
			<PageHead
				crumbs={[{ to: all, label: words('title') }, { label: provider?.name ?? words('addTitle') }]}
				title={provider?.name ?? words('addTitle')}
				state={provider === null ? words('addState') : provider.issuer}
			/>
			{provider === null ? null : (
				<Section title={words('addresses')}>
					<DefinitionRows
						rows={[
							{ label: words('backAt'), value: <Code>{provider.backAt}</Code> },
							{ label: words('endedAt'), value: <Code>{provider.endedAtAddress}</Code> },
							{ label: words('outAt'), value: <Code>{outAt}</Code> },
						]}
					/>
				</Section>
			)}
			<Form name={use} words="signInSettings" outcome={outcome} initial={initialOf(provider)}>
				<ProviderFields choices={choices} known={provider} rows={provider?.mapping ?? null} />
				<FormActions>
					<Submit>{words(provider === null ? 'connect' : 'save')}</Submit>
				</FormActions>
			</Form>
			{provider === null ? null : (
				<Disclosure summary={words('end')}>
					<p className="reading">{words('endText')}</p>
					<Form name="endIdentityProvider" words="signInSettings">
						<HiddenInput name="providerId" value={provider.id} />
						<FormActions>
							<Submit kind="danger">{words('end')}</Submit>
						</FormActions>
					</Form>
				</Disclosure>
			)}
		</>
	)
}

type Provider = Awaited<ReturnType<typeof loader>>['provider']

function initialOf(provider: Provider): Posted {
	if (provider === null) return { scopes: 'profile email', mapping: { name: 'name', email: 'email' } }
	const { name, issuer, clientId, scopes, domains, committeeId, decidesAlone, mapping } = provider
	return {
		...{ name, issuer, clientId, scopes: scopes.filter((scope) => scope !== 'openid').join(' ') },
		...{
			domains: domains.join('\n'),
			committeeId: committeeId ?? '',
			decidesAlone: decidesAlone ? 'yes' : '',
		},
		mapping: { ...mapping, title: mapping.title ?? '' },
	}
}
