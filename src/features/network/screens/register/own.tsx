import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type RouterContextProvider,
	useActionData,
	useLoaderData,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { refuse } from '../../../../foundation/refusal.ts'
import { houseContext, visitorContext } from '../../../../ui/context.ts'
import { LongText, SelectInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { DefinitionRows, PageHead, Section } from '../../../../ui/page.tsx'
import { readForm, settle, show } from '../../../../ui/screen.ts'
import { Callout } from '../../../../ui/states.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { sendCorrection } from '../../commands/register/send-correction.ts'
import { ownPage } from '../../queries/register/own-page.ts'
import { ownPageHolder } from '../../queries/register/own-page-holder.ts'
import { correctionSubjects } from '../../rules/register/register.ts'
import { ContactLines } from './contacts-part.tsx'
import { CorrectionLines } from './notes-part.tsx'

async function holderBy(context: Readonly<RouterContextProvider>, request: Request) {
	const code = new URL(request.url).searchParams.get('code') ?? ''
	const caller = await ownPageHolder(context.get(houseContext), code)
	if (caller === null) throw data(null, { status: 404 })
	return caller
}

export async function loader({ context, request }: LoaderFunctionArgs) {
	return show(await ownPage(await holderBy(context, request), {}))
}

export async function action({ context, request }: ActionFunctionArgs) {
	const caller = await holderBy(context, request)
	const posted = await readForm(request)
	if (!context.get(visitorContext).mayPost()) {
		const settled = settle({ is: 'refused', refusal: refuse({ because: 'too-many-answers' }) }, posted)
		return data(settled.data, { status: 429 })
	}
	return settle(await sendCorrection(caller, posted), posted)
}

/** What a municipality is shown of what a network keeps about it, by a link of its contact's: it reads, and corrects. */
export default function OwnPageScreen() {
	const page = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('register')
	const format = useFormat()
	const { network, place, groups, contacts, notes, corrections } = page
	return (
		<>
			<PageHead title={words('own.title', { place: place.name, network })} />
			<p className="reading">{words('own.lead')}</p>
			{outcome?.ok === true ? (
				<Callout kind="info" title={words('own.corrections')}>
					<p>{words('own.thanks')}</p>
				</Callout>
			) : null}
			<Section title={words('own.facts')}>
				<DefinitionRows
					rows={[
						{ label: words('place.facts.code'), value: place.code },
						{ label: words('place.facts.source'), value: place.source },
						{
							label: words('place.facts.groups'),
							value:
								groups.length === 0
									? words('place.noGroups')
									: groups.map(({ name, criterion }) => `${name} (${criterion})`).join(', '),
						},
					]}
				/>
			</Section>
			<Section title={words('own.contacts')}>
				{contacts.length === 0 ? <p className="quiet">{words('own.noContacts')}</p> : null}
				{contacts.map((contact) => (
					<ContactLines key={contact.id} contact={contact} />
				))}
			</Section>
			<Section title={words('own.notes')}>
				{notes.length === 0 ? <p className="quiet">{words('own.noNotes')}</p> : null}
				{notes.map(({ id, body, notedOn }) => (
					<div key={id}>
						<p className="worded">{body}</p>
						<p className="quiet small">{words('own.noted', { day: format.dayFull(notedOn) })}</p>
					</div>
				))}
			</Section>
			{corrections.length === 0 ? null : (
				<Section title={words('own.corrections')}>
					{corrections.map((correction) => (
						<CorrectionLines key={correction.id} correction={correction} />
					))}
				</Section>
			)}
			<Section title={words('own.correct')}>
				<Form
					key={corrections.length}
					name="sendCorrection"
					words="register.ownForm"
					outcome={outcome?.ok === false ? outcome : undefined}
				>
					<SelectInput
						name="about"
						width="medium"
						options={correctionSubjects.map((value) => ({ value, label: words(`about.${value}`) }))}
					/>
					<LongText name="body" rows={4} />
					<FormActions>
						<Submit>{words('own.send')}</Submit>
					</FormActions>
				</Form>
			</Section>
		</>
	)
}
