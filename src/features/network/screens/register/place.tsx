import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Code } from '../../../../ui/code.tsx'
import { TextLink } from '../../../../ui/links.tsx'
import { Tone } from '../../../../ui/marks.tsx'
import { Columns, DefinitionRows, Fact, Facts, PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { Callout } from '../../../../ui/states.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { giveCountySeat } from '../../commands/register/give-county-seat.ts'
import { notePlace } from '../../commands/register/note-place.ts'
import { settleCorrection } from '../../commands/register/settle-correction.ts'
import { takeCountySeat } from '../../commands/register/take-county-seat.ts'
import { withdrawNote } from '../../commands/register/withdraw-note.ts'
import { type PlacePage, placePage } from '../../queries/register/place-page.ts'
import { actOnContacts } from './contact-acts.ts'
import { ContactsPart } from './contacts-part.tsx'
import { CountyAccounts } from './county-accounts.tsx'
import { loadOutlets } from './load-outlets.ts'
import { CorrectionsPart, NotesPart } from './notes-part.tsx'
import { Outlets } from './outlets.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const page = show(await placePage(caller, { placeId: params.placeId }))
	const { id, kind } = page.place
	return { ...page, outlets: page.seen && kind === 'municipality' ? await loadOutlets(caller, id) : null }
}

const acts = {
	notePlace: [notePlace, 'noted'],
	withdrawNote: [withdrawNote, 'withdrawn'],
	settleCorrection: [settleCorrection, 'settled'],
	giveCountySeat: [giveCountySeat, 'accountGiven'],
	takeCountySeat: [takeCountySeat, 'accountTaken'],
} as const

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const caller = callerOf(context)
	const { placeId } = params
	const back = `/network/places/${placeId}`
	const acted = await actOnContacts(caller, posted, { placeId }, back)
	if (acted !== null) return acted
	const [intent = ''] = String(posted.intent).split('-')
	const [run, said] = acts[intent as keyof typeof acts] ?? acts.notePlace
	const answer = await run(caller, { ...posted, placeId })
	return answer.is === 'done' ? done(back, `register.done.${said}`) : settle(answer, posted)
}

/** A municipality's page: who it is, how it is reached, what is noted, and what the network's other parts know of it. */
export default function PlaceScreen() {
	const page = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('register')
	const format = useFormat()
	const { place, contacts, seen, mayKeep, outlets } = page
	const failed = outcome !== undefined && !outcome.ok ? outcome : undefined
	const { code, validTo, invented } = place
	return (
		<>
			<PageHead
				title={place.name}
				crumbs={[{ to: '/network/register', label: words('title') }]}
				kicker={
					place.kind === 'municipality'
						? words('place.municipality', { code })
						: words('place.county', { code })
				}
				state={
					validTo === null ? (
						invented ? (
							<span className="quiet">{words('place.invented')}</span>
						) : undefined
					) : (
						<Tone kind="warning">{words('place.ended', { day: format.dayFull(validTo) })}</Tone>
					)
				}
			/>
			{outcome?.ok === true && 'made' in outcome ? (
				<Callout kind="info" title={words('place.contacts.linkTitle')}>
					<p>{words('place.contacts.linkHand', { day: format.dayFull(outcome.made.lastDay) })}</p>
					<Code>{outcome.made.link}</Code>
				</Callout>
			) : null}
			<Who page={page} />
			{place.kind === 'county' && mayKeep ? <CountyAccounts page={page} outcome={failed} /> : null}
			{outlets === null ? null : <Outlets placeId={place.id} loaded={outlets} />}
			{seen ? (
				<Columns wide="left">
					<div>
						<CorrectionsPart page={page} outcome={failed} />
						<NotesPart page={page} outcome={failed} />
					</div>
					<ContactsPart
						contacts={contacts}
						mayKeep={mayKeep && validTo === null}
						links={place.kind === 'municipality'}
						outcome={failed}
					/>
				</Columns>
			) : (
				<p className="quiet">{words('place.contacts.hidden')}</p>
			)}
		</>
	)
}

function Who({ page }: { page: PlacePage }) {
	const words = useTranslations('register')
	const format = useFormat()
	const { place, county, groups, population, successors, predecessors, municipalities, held } = page
	return (
		<>
			<Facts>
				<Fact label={words('place.facts.country')}>{words(`countries.${place.country}`)}</Fact>
				{place.kind === 'county' ? null : (
					<Fact label={words('place.facts.county')}>
						{county === null ? (
							words('place.noCounty')
						) : (
							<TextLink to={`/network/places/${county.id}`}>{county.name}</TextLink>
						)}
					</Fact>
				)}
				{population === null ? null : (
					<Fact label={words('place.facts.population', { year: String(population.year) })}>
						{format.number(population.population)}
					</Fact>
				)}
				{place.kind === 'county' ? null : (
					<Fact label={words('place.facts.groups')}>
						{groups.length === 0
							? words('place.noGroups')
							: groups.map(({ id, name }, at) => (
									<span key={id}>
										{at === 0 ? '' : ', '}
										<TextLink to={`/network/register/groups/${id}`}>{name}</TextLink>
									</span>
								))}
					</Fact>
				)}
				{place.validFrom === null ? null : (
					<Fact label={words('place.facts.since')}>{format.dayFull(place.validFrom)}</Fact>
				)}
				<Fact label={words('place.facts.source')}>{place.source}</Fact>
			</Facts>
			<Named title={words('place.successors')} places={successors} />
			<Named title={words('place.predecessors')} places={predecessors} />
			<Named title={words('place.municipalities')} places={municipalities} />
			{place.kind === 'county' || place.validTo !== null ? null : (
				<Section title={words('place.methods.title')}>
					{held === null ? (
						<p className="quiet">{words('place.methods.none')}</p>
					) : (
						<>
							<DefinitionRows
								rows={held.map(({ lack, is, year }) => ({
									label: words(`lacks.${lack}`),
									value: year === null ? words(`held.${is}`) : `${words(`held.${is}`)} (${year})`,
								}))}
							/>
							<p className="quiet small">{words('place.methods.told')}</p>
						</>
					)}
				</Section>
			)}
		</>
	)
}

type Named = { title: string; places: readonly { id: string; name: string; code: string }[] }

function Named({ title, places }: Named) {
	if (places.length === 0) return null
	return (
		<Section title={title}>
			<ul>
				{places.map(({ id, name, code }) => (
					<li key={id}>
						<TextLink to={`/network/places/${id}`}>{name}</TextLink> <span className="quiet">{code}</span>
					</li>
				))}
			</ul>
		</Section>
	)
}
