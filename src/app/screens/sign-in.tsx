import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	redirect,
	useActionData,
	useLoaderData,
} from 'react-router'
import { useTranslations } from 'use-intl'
import type { ProviderDoor } from '../../platform/sign-in/providers.ts'
import { type OpenAccount, openPassword } from '../../platform/sign-in/sign-in.ts'
import { actorContext, signInContext, visitorContext } from '../../ui/context.ts'
import { HiddenInput, TextInput } from '../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../ui/form.tsx'
import { ButtonLink, TextLink } from '../../ui/links.tsx'
import { Columns, PageHead, Section } from '../../ui/page.tsx'
import { PasskeyButton } from '../../ui/passkey.tsx'
import { textAt } from '../../ui/posted.ts'
import { readForm } from '../../ui/screen.ts'
import { startOf } from '../navigation.ts'
import { setting } from '../setting-cookies.ts'

/** What a provider's answer came to, as it is told in the address. */
const answers = [
	'not-answering',
	'refused',
	'no-role',
	'has-left',
	'name-not-told',
	'provider-ended',
] as const

export async function loader({ request, context }: LoaderFunctionArgs) {
	const actor = context.get(actorContext)
	if (actor !== null) throw redirect(startOf(actor))
	const signIn = context.get(signInContext)
	const said = new URL(request.url).searchParams.get('said')
	return {
		accounts: await signIn.openAccounts(),
		providers: await signIn.providers.list(),
		said: answers.find((one) => one === said) ?? null,
	}
}

export async function action({ request, context }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const signIn = context.get(signInContext)
	const email = textAt(posted, 'email') ?? ''
	if (posted.intent === 'signInByPasskey') {
		const { place } = context.get(visitorContext)
		const shown = await signIn.signInByPasskey(textAt(posted, 'answer') ?? '', request.headers, place)
		if (shown.is === 'signed-in')
			return redirect(startOf(shown.actor), { status: 303, headers: setting(shown.cookies) })
		return data({ said: shown.is, email, byPasskey: true }, { status: 401 })
	}
	const open = posted.intent === 'signInAsSample' && (await isOpen(signIn.openAccounts(), email))
	const password = open ? openPassword : (textAt(posted, 'password') ?? '')
	const answer = await signIn.signIn(email, password, context.get(visitorContext).place)
	if (answer.is === 'code-wanted')
		return redirect('/sign-in/code', { status: 303, headers: setting(answer.cookies) })
	if (answer.is !== 'signed-in') return data({ said: answer.is, email, byPasskey: false }, { status: 401 })
	return redirect(startOf(answer.actor), { status: 303, headers: setting(answer.cookies) })
}

async function isOpen(accounts: Promise<readonly OpenAccount[]>, email: string): Promise<boolean> {
	return (await accounts).some((account) => account.email === email)
}

export default function SignIn() {
	const { accounts, providers, said } = useLoaderData<typeof loader>()
	const failed = useActionData<typeof action>()
	const words = useTranslations('signIn')
	const door = useTranslations('door')
	return (
		<Columns>
			<div>
				<PageHead title={words('title')} state={words('deck')} />
				{failed === undefined ? null : (
					<p role="alert" className="is-danger sign-in-said">
						{failed.said === 'too-many-attempts'
							? words('tooManyAttempts')
							: failed.byPasskey
								? door('passkeyRefused')
								: words('refused')}
					</p>
				)}
				{said === null || failed !== undefined ? null : (
					<p role="alert" className="is-danger sign-in-said">
						{words(`saidBy.${said}`)}
					</p>
				)}
				<div className="stack-24">
					<Providers providers={providers} />
					<Form name="signIn" words="signIn" initial={failed === undefined ? {} : { email: failed.email }}>
						<TextInput name="email" type="email" autoComplete="username" />
						<TextInput name="password" type="password" autoComplete="current-password" />
						<FormActions>
							<Submit>{words('submit')}</Submit>
						</FormActions>
					</Form>
					<Form name="signInByPasskey" words="door" inline>
						<PasskeyButton from="/passkey/show" does="show">
							{door('byPasskey')}
						</PasskeyButton>
					</Form>
					<ul className="stack-8">
						<li>
							<TextLink to="/invitation">{words('invited')}</TextLink>
						</li>
						<li>
							<TextLink to="/report-once">{words('reportsOnce')}</TextLink>
						</li>
					</ul>
				</div>
			</div>
			{accounts.length === 0 ? null : <OpenAccounts accounts={accounts} />}
		</Columns>
	)
}

/** Where several municipalities share a house, each service says whose it is. */
function Providers({ providers }: { providers: readonly ProviderDoor[] }) {
	const words = useTranslations('signIn')
	if (providers.length === 0) return null
	const several = new Set(providers.map(({ municipality }) => municipality)).size > 1
	return (
		<>
			<ul className="stack-8">
				{providers.map(({ id, name, municipality }) => (
					<li key={id}>
						<ButtonLink to={`/sign-in/with/${id}`} file>
							{words('withProvider', { name: several ? `${name}, ${municipality}` : name })}
						</ButtonLink>
					</li>
				))}
			</ul>
			<p>{words('orPassword')}</p>
		</>
	)
}

type Role =
	| 'officer'
	| 'unit-manager'
	| 'coordinator'
	| 'strategist'
	| 'reader'
	| 'landlord'
	| 'administrator'
	| 'secretariat'
	| 'county'
	| 'member'

function OpenAccounts({ accounts }: { accounts: readonly OpenAccount[] }) {
	const words = useTranslations('signIn')
	return (
		<div>
			{[...Map.groupBy(accounts, ({ place }) => place)]
				.sort(municipalitiesFirst)
				.map(([place, those], at) => (
					<Section key={place} title={words('demoTitle', { place })}>
						{at === 0 ? <p className="quiet">{words('demoDeck')}</p> : null}
						<OpenAccountsOf accounts={those} />
					</Section>
				))}
		</div>
	)
}

type AccountsOf = readonly [string, readonly OpenAccount[]]

function municipalitiesFirst([, one]: AccountsOf, [, other]: AccountsOf): number {
	return Number(one.some(isOfNetwork)) - Number(other.some(isOfNetwork))
}

const isOfNetwork = ({ role }: OpenAccount): boolean => role === 'secretariat'

function OpenAccountsOf({ accounts }: { accounts: readonly OpenAccount[] }) {
	const words = useTranslations('signIn')
	return (
		<ul className="accounts">
			{accounts.map((account) => (
				<li key={account.email}>
					<div>
						<b>{account.name}</b> <span className="quiet">{words(`roles.${account.role as Role}`)}</span>
						<p className="small quiet">{words(`sees.${account.role as Role}`)}</p>
					</div>
					<Form name="signInAsSample" words="signIn" inline>
						<HiddenInput name="email" value={account.email} />
						<Submit kind="secondary">
							{words('submit')}
							<span className="unseen"> {account.name}</span>
						</Submit>
					</Form>
				</li>
			))}
		</ul>
	)
}
