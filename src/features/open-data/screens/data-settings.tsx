import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Choice, TextInput } from '../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../ui/form.tsx'
import { ButtonLink } from '../../../ui/links.tsx'
import { Columns, DefinitionRows, PageHead, Section } from '../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../ui/screen.ts'
import { EmptyState } from '../../../ui/states.tsx'
import { editDataTerms } from '../commands/edit-data-terms.ts'
import { dataTerms } from '../queries/data-terms.ts'
import { licences } from '../rules/terms.ts'

export async function loader({ context }: LoaderFunctionArgs) {
	return { ...show(await dataTerms(callerOf(context), {})) }
}

export async function action({ request, context }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await editDataTerms(callerOf(context), posted)
	return answer.is === 'done'
		? done('/settings/open-data', 'openData.settings.done.saved')
		: settle(answer, posted)
}

/** On what terms the municipality's data is open, and what its catalogue says of it. */
export default function DataSettingsScreen() {
	const { set } = useLoaderData<typeof loader>()
	const words = useTranslations('openData.settings')
	return (
		<>
			<PageHead
				title={words('title')}
				crumbs={[{ to: '/settings', label: words('crumb') }, { label: words('title') }]}
				state={words('state')}
			/>
			{set === null ? (
				<EmptyState
					title={words('closed')}
					action={
						<ButtonLink to="/settings/public-pages" kind="primary">
							{words('toSite')}
						</ButtonLink>
					}
				/>
			) : (
				<Columns>
					<TermsForm />
					<Told />
				</Columns>
			)}
		</>
	)
}

function TermsForm() {
	const { set } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('openData.settings')
	return (
		<Section title={words('terms')}>
			<Form
				name="editDataTerms"
				words="openData.settings"
				outcome={outcome}
				initial={{
					...{ licence: set?.licence ?? 'cc0-1.0', organisationNumber: set?.organisationNumber ?? '' },
					...{ contactName: set?.contactName ?? '', contactEmail: set?.contactEmail ?? '' },
					contactUrl: set?.contactUrl ?? '',
				}}
			>
				<Choice
					name="licence"
					options={(['cc0-1.0', 'cc-by-4.0'] as const).map((value) => ({
						value,
						label: words(`licences.${licences[value].called}`),
					}))}
				/>
				<TextInput name="organisationNumber" width="short" optional />
				<TextInput name="contactName" optional />
				<TextInput name="contactEmail" autoComplete="email" optional />
				<TextInput name="contactUrl" autoComplete="url" optional />
				<FormActions>
					<Submit>{words('save')}</Submit>
				</FormActions>
			</Form>
		</Section>
	)
}

function Told() {
	const { told, datasets, address } = useLoaderData<typeof loader>()
	const words = useTranslations('openData.settings')
	if (told === null || address === null) return null
	return (
		<Section title={words('told')}>
			<DefinitionRows
				rows={[
					{ label: words('publisher'), value: told.publisher },
					{ label: words('licence'), value: words(`licences.${licences[told.licence].called}`) },
					{ label: words('contact'), value: `${told.contactName}, ${told.contactEmail}` },
				]}
			/>
			<div className="stack-8">
				<p>{words('datasets', { count: datasets })}</p>
				<p>{words.rich('open', { address, link: (said) => <a href={address}>{said}</a> })}</p>
				{datasets === 0 ? null : (
					<p className="quiet">{words('harvest', { address: `${address}/catalogue.rdf` })}</p>
				)}
			</div>
		</Section>
	)
}
