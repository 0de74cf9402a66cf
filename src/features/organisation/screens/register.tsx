import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { FieldRow, LongText, SelectInput, TextInput, Ticks } from '../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../ui/form.tsx'
import { TextLink } from '../../../ui/links.tsx'
import { Columns, PageHead, Section } from '../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../ui/screen.ts'
import { DataTable } from '../../../ui/table.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import { mayKeepContacts, mayKeepRepresentatives } from '../access.ts'
import { addContactPerson } from '../commands/add-contact-person.ts'
import { addOrganisation } from '../commands/add-organisation.ts'
import { organisationPage } from '../queries/organisation-page.ts'
import { isRoleType, roleTypes } from '../rules/roles.ts'
import { SettingsTabs } from './settings-tabs.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const { organisations, contacts } = show(await organisationPage(caller, {}))
	const { actor } = caller
	return {
		organisations,
		contacts,
		mayKeep: mayKeepContacts(actor),
		keepsPeople: mayKeepRepresentatives(actor),
	}
}

export async function action({ request, context }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const caller = callerOf(context)
	if (posted.intent === 'addContactPerson') {
		const answer = await addContactPerson(caller, posted)
		return answer.is === 'done'
			? done('/settings/register', 'organisation.done.contactAdded')
			: settle(answer, posted)
	}
	const answer = await addOrganisation(caller, posted)
	return answer.is === 'done'
		? done('/settings/register', 'organisation.done.organisationAdded')
		: settle(answer, posted)
}

export default function RegisterScreen() {
	const { organisations, contacts, mayKeep, keepsPeople } = useLoaderData<typeof loader>()
	const words = useTranslations('organisation')
	const format = useFormat()
	return (
		<>
			<PageHead title={words('register.title')} state={words('register.state')} />
			<SettingsTabs />
			{keepsPeople ? (
				<p>
					<TextLink to="/evictions/codes">{words('register.codes')}</TextLink>
				</p>
			) : null}
			<DataTable
				caption={words('register.title')}
				rows={organisations}
				rowKey={(one) => one.id}
				columns={[
					{
						key: 'name',
						head: words('register.name'),
						cell: (one) => (
							<>
								{one.name}
								{one.endedOn === null ? null : (
									<span className="quiet"> {words('register.ended', { day: format.day(one.endedOn) })}</span>
								)}
								{one.note === null ? null : <p className="small quiet">{one.note}</p>}
								{keepsPeople && one.roleTypes.includes('landlord') ? (
									<p className="small">
										<TextLink to={`/settings/landlords/${one.id}`}>
											{words('register.representatives')}
											<span className="unseen"> {one.name}</span>
										</TextLink>
									</p>
								) : null}
							</>
						),
					},
					{
						key: 'types',
						head: words('register.types'),
						fold: 'plain',
						cell: (one) =>
							one.roleTypes
								.filter(isRoleType)
								.map((type) => words(`roleTypes.${type}`))
								.join(', '),
					},
					{
						key: 'contacts',
						head: words('register.contacts'),
						fold: 'plain',
						cell: (one) => (
							<Contacts contacts={contacts.filter((contact) => contact.organisationId === one.id)} />
						),
					},
				]}
			/>
			{mayKeep ? <AddForms organisations={organisations} /> : null}
		</>
	)
}

type Contact = { id: string; name: string; duty: string | null; phone: string | null; email: string | null }

function Contacts({ contacts }: { contacts: readonly Contact[] }) {
	const words = useTranslations('organisation.register')
	if (contacts.length === 0) return <span className="quiet">{words('noContacts')}</span>
	return (
		<ul>
			{contacts.map((contact) => (
				<li key={contact.id}>
					{contact.name}
					<span className="quiet">
						{[contact.duty, contact.phone, contact.email].filter(Boolean).map((fact) => ` · ${fact}`)}
					</span>
				</li>
			))}
		</ul>
	)
}

function AddForms({ organisations }: { organisations: readonly { id: string; name: string }[] }) {
	const outcome = useActionData<typeof action>()
	const words = useTranslations('organisation')
	return (
		<Columns>
			<Section title={words('register.addOrganisation')}>
				<Form name="addOrganisation" words="organisation" outcome={outcome}>
					<TextInput name="name" />
					<Ticks
						name="roleTypes"
						options={roleTypes.map((type) => ({ value: type, label: words(`roleTypes.${type}`) }))}
					/>
					<LongText name="note" optional rows={2} />
					<FormActions>
						<Submit>{words('register.addOrganisation')}</Submit>
					</FormActions>
				</Form>
			</Section>
			<Section title={words('register.addContact')}>
				<Form name="addContactPerson" words="organisation" outcome={outcome}>
					<SelectInput
						name="organisationId"
						options={organisations.map((one) => ({ value: one.id, label: one.name }))}
					/>
					<TextInput name="name" />
					<TextInput name="duty" optional />
					<FieldRow>
						<TextInput name="phone" type="tel" optional />
						<TextInput name="email" type="email" optional />
					</FieldRow>
					<FormActions>
						<Submit kind="secondary">{words('register.addContact')}</Submit>
					</FormActions>
				</Form>
			</Section>
		</Columns>
	)
}
