import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { DateInput, HiddenInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { TextLink } from '../../../../ui/links.tsx'
import { Columns, Disclosure, PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import { wasRefused } from '../../../../ui/was-refused.ts'
import { changeNetworkOrganisation } from '../../commands/register/change-network-organisation.ts'
import { networkOrganisationPage } from '../../queries/register/network-organisation-page.ts'
import { actOnContacts } from './contact-acts.ts'
import { ContactsPart } from './contacts-part.tsx'
import { OrganisationFields } from './organisation-fields.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
	return show(await networkOrganisationPage(callerOf(context), { organisationId: params.organisationId }))
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const caller = callerOf(context)
	const { organisationId } = params
	const back = `/network/register/organisations/${organisationId}`
	const acted = await actOnContacts(caller, posted, { organisationId }, back)
	if (acted !== null) return acted
	const answer = await changeNetworkOrganisation(caller, { ...posted, organisationId })
	return answer.is === 'done' ? done(back, 'register.done.changed') : settle(answer, posted)
}

/** One organisation: what it is, and how it is reached. */
export default function OrganisationScreen() {
	const { organisation, place, contacts, mayKeep } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('register')
	const format = useFormat()
	const { name, sector, country, website, about, endedOn } = organisation
	const failed = outcome !== undefined && !outcome.ok ? outcome : undefined
	const initial = { name, sector, country, website: website ?? '', about, endedOn: endedOn ?? '' }
	return (
		<>
			<PageHead
				title={name}
				crumbs={[
					{ to: '/network/register', label: words('title') },
					{ to: '/network/register/organisations', label: words('organisations.title') },
				]}
				kicker={`${words(`sectors.${sector}`)} · ${words(`countries.${country}`)}`}
				state={
					endedOn === null ? undefined : words('organisations.endedOn', { day: format.dayFull(endedOn) })
				}
			/>
			<Columns wide="left">
				<div>
					<Section title={words('fields.about')}>
						<div className="stack-8">
							{about === '' ? null : <p className="reading worded">{about}</p>}
							{website === null ? null : (
								<p>
									<a href={website}>{website}</a>
								</p>
							)}
							{place === null ? null : (
								<p>
									<TextLink to={`/network/places/${place.id}`}>
										{words('organisations.belongs', { place: place.name })}
									</TextLink>
								</p>
							)}
						</div>
					</Section>
				</div>
				{mayKeep ? (
					<ContactsPart contacts={contacts} mayKeep={endedOn === null} links={false} outcome={failed} />
				) : null}
			</Columns>
			{mayKeep ? (
				<div className="section">
					<Disclosure
						summary={words('organisations.change')}
						open={wasRefused(failed, 'changeNetworkOrganisation')}
					>
						<Form name="changeNetworkOrganisation" words="register" outcome={failed} initial={initial}>
							{place === null ? null : <HiddenInput name="placeId" value={place.id} />}
							<OrganisationFields />
							<DateInput name="endedOn" optional />
							<Submit kind="secondary">{words('organisations.save')}</Submit>
						</Form>
					</Disclosure>
				</div>
			) : null}
		</>
	)
}
