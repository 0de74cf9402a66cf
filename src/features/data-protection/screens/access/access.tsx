import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	redirect,
	useActionData,
	useLoaderData,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { TextInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { TextLink } from '../../../../ui/links.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, readForm, settle, show } from '../../../../ui/screen.ts'
import { Callout } from '../../../../ui/states.tsx'
import { allAccounts } from '../../queries/access/all-accounts.ts'
import { whomToAskAbout } from '../../queries/access/whom-to-ask-about.ts'
import { placesOf } from '../../rules/places.ts'
import { ProtectionTabs } from '../protection-tabs.tsx'
import { AccountTable } from './account-table.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	return { ...show(await allAccounts(caller, {})), places: placesOf(caller.actor.roles) }
}

/** By a form, never by an address: a number that somebody asks by stands in no log and no history. */
export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await whomToAskAbout(callerOf(context), posted)
	if (answer.is !== 'done') return settle(answer, posted)
	const { people, caseNumber } = answer.value
	const [only] = people
	if (people.length === 1 && only !== undefined)
		throw redirect(`/protection/access/people/${only.personId}`, 303)
	return data({ ok: true as const, people, caseNumber, values: posted })
}

/** Who can see a person, and what an account can see: where whoever answers for records begins. */
export default function AccessScreen() {
	const { accounts, places } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('accessPages')
	const found = outcome !== undefined && 'people' in outcome ? outcome : null
	return (
		<>
			<PageHead title={words('access.title')} state={words('access.state')} />
			<ProtectionTabs places={places} />
			<div className="stack-32">
				<Section title={words('access.person')} note={words('access.personNote')}>
					<div className="stack-24">
						<Form
							name="whomToAskAbout"
							words="accessPages"
							initial={{ number: found?.values.number ?? '' }}
							outcome={outcome !== undefined && !('people' in outcome) ? outcome : undefined}
						>
							<TextInput name="number" width="medium" />
							<FormActions>
								<Submit>{words('access.ask')}</Submit>
							</FormActions>
						</Form>
						{found === null ? null : <Found found={found} />}
					</div>
				</Section>
				<Section title={words('access.accounts')} note={words('access.accountsNote')}>
					<AccountTable accounts={accounts} />
				</Section>
			</div>
		</>
	)
}

type FoundProps = {
	found: {
		people: readonly { personId: string; part: 'number' | 'adult' | 'child' }[]
		caseNumber: string | null
	}
}

/** In a household each is told apart by place alone: whoever asks by a case number is told no name. */
function Found({ found: { people, caseNumber } }: FoundProps) {
	const words = useTranslations('accessPages.access')
	if (people.length === 0) {
		return (
			<div role="status">
				<Callout kind="info" title={words('nobody')}>
					<p>{words('nobodyText')}</p>
				</Callout>
			</div>
		)
	}
	return (
		<div role="status" className="stack-8">
			<p>{words('inCase', { number: caseNumber ?? '' })}</p>
			<ul className="bullets">
				{people.map(({ personId, part }, place) => (
					<li key={personId}>
						<TextLink to={`/protection/access/people/${personId}`}>
							{words(`parts.${part}`, { place: place + 1 })}
						</TextLink>
					</li>
				))}
			</ul>
		</div>
	)
}
