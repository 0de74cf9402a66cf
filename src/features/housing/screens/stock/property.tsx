import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { ButtonLink, TextLink } from '../../../../ui/links.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { propertyPage } from '../../queries/stock/property-page.ts'
import { ToldLies } from './told-lies.tsx'
import { ToldWhom } from './told-whom.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
	return show(await propertyPage(callerOf(context), { propertyId: params.propertyId }))
}

/** A property with its dwellings and their beds: what each says itself, and what it has from above. */
export default function PropertyScreen() {
	const { property, dwellings, units, landlords } = useLoaderData<typeof loader>()
	const words = useTranslations('houses')
	const kinds = useTranslations('housing.propertyKinds')
	const home = `/housing/stock/properties/${property.id}`
	const unit = units.find(({ id }) => id === property.unitId)?.name
	return (
		<>
			<PageHead
				title={property.name}
				crumbs={[{ to: '/housing/stock', label: words('title') }, { label: property.name }]}
				state={[kinds(property.kind), unit, words('readyDays', { days: property.turnaroundDays })]
					.filter((part) => part !== undefined)
					.join(' · ')}
				actions={
					<>
						<ButtonLink to={`${home}/change`}>{words('steps.changeProperty')}</ButtonLink>
						<ButtonLink to={`${home}/dwelling`} kind="primary">
							{words('steps.addDwelling')}
						</ButtonLink>
					</>
				}
			/>
			<ToldLies lies={property.lies} level="property" landlords={landlords}>
				<ToldWhom told={property.whom} level="property" />
			</ToldLies>
			{property.note === null ? null : <p className="quiet reading">{property.note}</p>}
			{dwellings.length === 0 ? <EmptyState title={words('noDwellings')} /> : null}
			{dwellings.map((dwelling) => (
				<Dwelling key={dwelling.id} dwelling={dwelling} landlords={landlords} />
			))}
		</>
	)
}

type Page = ReturnType<typeof useLoaderData<typeof loader>>
type DwellingProps = { dwelling: Page['dwellings'][number]; landlords: Page['landlords'] }

function Dwelling({ dwelling, landlords }: DwellingProps) {
	const words = useTranslations('houses')
	const states = useTranslations('stock.states')
	const format = useFormat()
	const { id, name, noticeGivenOn, returnedOn, lies, whom, beds } = dwelling
	const step = (name: string) => `/housing/stock/dwellings/${id}/${name}`
	const day = (on: NonNullable<typeof returnedOn>) => format.day(on, { weekday: false })
	const lease = [
		noticeGivenOn === null ? null : words('noticeGiven', { day: day(noticeGivenOn) }),
		returnedOn === null ? null : words('returned', { day: day(returnedOn) }),
	].filter((part) => part !== null)
	return (
		<Section
			title={name}
			{...(lease.length === 0 ? {} : { note: lease.join(', ') })}
			aside={
				<span className="row-wrap">
					<TextLink to={step('change')}>{words('change')}</TextLink>
					<TextLink to={step('lease')}>{words('steps.setDwellingLease')}</TextLink>
					<TextLink to={step('bed')}>{words('steps.addBed')}</TextLink>
				</span>
			}
		>
			<ToldLies lies={lies} level="dwelling" landlords={landlords} size={dwelling}>
				{Object.values(whom).some(({ from }) => from === 'dwelling') ? (
					<ToldWhom told={whom} level="dwelling" />
				) : null}
			</ToldLies>
			{beds.length === 0 ? (
				<p className="quiet">{words('noBeds')}</p>
			) : (
				<DataTable
					caption={words('bedsOf', { dwelling: name })}
					rows={beds}
					rowKey={(bed) => bed.id}
					columns={[
						{
							key: 'bed',
							head: words('bedName'),
							fold: 'title',
							cell: (bed) => <TextLink to={`/housing/stock/beds/${bed.id}`}>{bed.name}</TextLink>,
						},
						{
							key: 'tonight',
							head: words('tonight'),
							fold: 'state',
							cell: (bed) => states(bed.state),
						},
						{
							key: 'kind',
							head: words('bedKind'),
							fold: 'plain',
							cell: (bed) => words('sleeps', { kind: words(`bedKinds.${bed.kind}`), sleeps: bed.sleeps }),
						},
						{
							key: 'whom',
							head: words('whom'),
							fold: 'plain',
							cell: (bed) => <ToldWhom told={bed.whom} level="bed" />,
						},
						{
							key: 'change',
							head: words('change'),
							fold: 'plain',
							cell: (bed) => (
								<TextLink to={`/housing/stock/beds/${bed.id}/change`}>{words('changeOrClose')}</TextLink>
							),
						},
					]}
				/>
			)}
		</Section>
	)
}
