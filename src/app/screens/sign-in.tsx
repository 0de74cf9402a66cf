import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	redirect,
	useActionData,
	useLoaderData,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { type OpenAccount, openPassword } from '../../platform/sign-in/sign-in.ts'
import { actorContext, signInContext } from '../../ui/context.ts'
import { HiddenInput, TextInput } from '../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../ui/form.tsx'
import { TextLink } from '../../ui/links.tsx'
import { Columns, PageHead, Section } from '../../ui/page.tsx'
import { textAt } from '../../ui/posted.ts'
import { readForm } from '../../ui/screen.ts'
import { startOf } from '../navigation.ts'

export async function loader({ context }: LoaderFunctionArgs) {
	const actor = context.get(actorContext)
	if (actor !== null) throw redirect(startOf(actor))
	return { accounts: await context.get(signInContext).openAccounts() }
}

export async function action({ request, context }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const signIn = context.get(signInContext)
	const email = textAt(posted, 'email') ?? ''
	const open = posted.intent === 'signInAsSample' && (await isOpen(signIn.openAccounts(), email))
	const password = open ? openPassword : (textAt(posted, 'password') ?? '')
	const answer = await signIn.signIn(email, password, request.headers)
	if (answer.is !== 'signed-in') return data({ said: answer.is, email }, { status: 401 })
	const headers = new Headers()
	for (const cookie of answer.cookies) headers.append('Set-Cookie', cookie)
	return redirect(startOf(answer.actor), { status: 303, headers })
}

async function isOpen(accounts: Promise<readonly OpenAccount[]>, email: string): Promise<boolean> {
	return (await accounts).some((account) => account.email === email)
}

export default function SignIn() {
	const { accounts } = useLoaderData<typeof loader>()
	const failed = useActionData<typeof action>()
	const words = useTranslations('signIn')
	return (
		<Columns>
			<div>
				<PageHead title={words('title')} state={words('deck')} />
				{failed === undefined ? null : (
					<p role="alert" className="is-danger sign-in-said">
						{words(failed.said === 'refused' ? 'refused' : 'tooManyAttempts')}
					</p>
				)}
				<div className="stack-24">
					<Form name="signIn" words="signIn" initial={failed === undefined ? {} : { email: failed.email }}>
						<TextInput name="email" type="email" autoComplete="username" />
						<TextInput name="password" type="password" autoComplete="current-password" />
						<FormActions>
							<Submit>{words('submit')}</Submit>
						</FormActions>
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
