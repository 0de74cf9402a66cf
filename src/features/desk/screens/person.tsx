import {
	type ActionFunctionArgs,
	type LoaderFunctionArgs,
	redirect,
	useActionData,
	useLoaderData,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { findPlainDate, type PlainDate } from '../../../foundation/plain-date.ts'
import { TextLink } from '../../../ui/links.tsx'
import { ProtectedWord } from '../../../ui/marks.tsx'
import { Columns, Section } from '../../../ui/page.tsx'
import { usePersonName } from '../../../ui/person-name.ts'
import { callerOf, done, readForm, settle, show } from '../../../ui/screen.ts'
import { useFormat } from '../../../ui/use-format.ts'
import { disputedRecords, grantNamedAccess, protections, protectPerson } from '../../people/index.ts'
import { type CourseView, type PersonCase, type PersonPage, personPage } from '../queries/person-page.ts'
import { PersonChanges } from './person-changes.tsx'
import { PersonCourseSection } from './person-course.tsx'
import { PersonDisputed } from './person-disputed.tsx'
import { PersonContacts, PersonFactors } from './person-factors.tsx'
import { PersonFacts, PersonHead } from './person-head.tsx'
import { NamedAccessSection, ProtectionSection } from './person-protection.tsx'
import { PersonRecords } from './person-records.tsx'
import { PersonSpells } from './person-spells.tsx'

export async function loader({ context, params, request }: LoaderFunctionArgs) {
	const search = new URL(request.url).searchParams
	const known = search.get('known') ?? ''
	const asKnownOn = findPlainDate(known)
	const whole = search.get('span') === 'all'
	const page = show(
		await personPage(callerOf(context), {
			personId: params.personId,
			...(asKnownOn === null ? {} : { asKnownOn }),
			...(whole ? { whole: 'yes' } : {}),
		}),
	)
	// Facts may lead to a linked record: its page is the kept one's.
	if (page.person.personId !== params.personId) throw redirect(`/people/${page.person.personId}`)
	const look = { asTable: search.get('as') === 'table', whole, badDay: known !== '' && asKnownOn === null }
	const disputed = await disputedRecords(callerOf(context), { personId: params.personId })
	const notes = disputed.is === 'done' ? disputed.value.notes : []
	return { page, look, asKnownOn, levels: protections, notes }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const input = { ...posted, personId: params.personId }
	if (posted.intent === 'grantNamedAccess') {
		const answer = await grantNamedAccess(callerOf(context), input)
		return answer.is === 'done'
			? done(`/people/${params.personId}`, 'people.done.granted')
			: settle(answer, posted)
	}
	const answer = await protectPerson(callerOf(context), input)
	return answer.is === 'done'
		? done(`/people/${params.personId}`, 'people.done.protected')
		: settle(answer, posted)
}

export default function PersonScreen() {
	const { page, look, asKnownOn, levels, notes } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const { person, known, housemates, cases, course, namedAccess, staffToGrant, mayGrant } = page
	const { personId } = person
	return (
		<>
			<PersonHead page={page} />
			{course === null && known !== null && asKnownOn !== null ? (
				<NotKnownThen day={asKnownOn} personId={personId} />
			) : null}
			{course === null ? null : isEmpty(course) ? (
				<NothingNoted personId={personId} />
			) : (
				<>
					<PersonFacts course={course} personId={personId} />
					<PersonCourseSection course={course} cases={cases} personId={personId} look={look} />
					<Columns>
						<PersonFactors course={course} personId={personId} />
						<PersonContacts course={course} personId={personId} />
					</Columns>
					<PersonSpells course={course} cases={cases} personId={personId} />
					<PersonChanges course={course} />
				</>
			)}
			<Columns>
				<Cases cases={cases} personId={known === null ? null : personId} />
				{known === null ? <div /> : <Household housemates={housemates} />}
			</Columns>
			{known === null ? null : <HousingNeed personId={personId} />}
			{known === null ? null : <PersonDisputed notes={notes} personId={personId} />}
			<PersonRecords page={page} />
			{known !== null && <ProtectionSection levels={levels} person={person} outcome={outcome} />}
			{(mayGrant || namedAccess.length > 0) && (
				<NamedAccessSection
					namedAccess={namedAccess}
					staff={mayGrant ? staffToGrant : null}
					outcome={outcome}
				/>
			)}
		</>
	)
}

function isEmpty({ spells, contacts, changes, entry, factors }: CourseView): boolean {
	return entry === null && [spells, contacts, changes, factors].every((facts) => facts.length === 0)
}

function NotKnownThen({ day, personId }: { day: PlainDate; personId: string }) {
	const words = useTranslations('desk.person.known')
	const format = useFormat()
	return (
		<Section title={words('title', { day: format.dayFull(day) })}>
			<p>
				{words('nothingThen')} <TextLink to={`/people/${personId}`}>{words('backToToday')}</TextLink>
			</p>
		</Section>
	)
}

function NothingNoted({ personId }: { personId: string }) {
	const words = useTranslations('desk.person.notOnList')
	return (
		<Section title={words('title')}>
			<p className="quiet">
				{words('text')} <TextLink to={`/people/${personId}/place`}>{words('add')}</TextLink>
			</p>
		</Section>
	)
}

type CasesProps = { cases: readonly PersonCase[]; personId: string | null }

/** Somebody hidden is opened by named access alone, so no way is shown to open them otherwise. */
function Cases({ cases, personId }: CasesProps) {
	const words = useTranslations('people.card')
	const format = useFormat()
	return (
		<Section title={words('cases')}>
			{cases.length === 0 ? (
				<p className="quiet">{words('noCases')}</p>
			) : (
				<ul className="plain-list">
					{cases.map((one) => (
						<li key={one.caseId}>
							<TextLink to={`/evictions/${one.caseId}`}>{one.caseNumber}</TextLink>{' '}
							<span className="quiet">
								{one.closedOn === null
									? words('open', { day: format.dayFull(one.openedOn) })
									: words('closed', { day: format.dayFull(one.closedOn) })}
							</span>
						</li>
					))}
				</ul>
			)}
			{personId === null ? null : (
				<div className="stack-8">
					<p className="quiet">
						{words('elsewhere')}{' '}
						<TextLink to={`/protection/emergencies/new?person=${personId}`}>
							{words('openInEmergency')}
						</TextLink>
					</p>
					<p>
						<TextLink to={`/protection/disclosures/new?person=${personId}`}>
							{words('noteDisclosure')}
						</TextLink>
					</p>
				</div>
			)}
		</Section>
	)
}

function HousingNeed({ personId }: { personId: string }) {
	const words = useTranslations('agreements.need')
	return (
		<Section title={words('personTitle')}>
			<TextLink to={`/housing/need/new/${personId}`}>{words('personLink')}</TextLink>
		</Section>
	)
}

type Housemate = PersonPage['housemates'][number]

function Household({ housemates }: { housemates: readonly Housemate[] }) {
	const words = useTranslations('people')
	const format = useFormat()
	const nameOf = usePersonName()
	return (
		<Section title={words('card.household')}>
			{housemates.length === 0 ? (
				<p className="quiet">{words('card.alone')}</p>
			) : (
				<ul className="plain-list">
					{housemates.map((mate) => (
						<li key={mate.personId}>
							<TextLink to={`/people/${mate.personId}`}>
								{mate.name === null && mate.code === null ? <ProtectedWord /> : nameOf(mate)}
							</TextLink>{' '}
							<span className="quiet">
								{words(`card.${mate.role}`)}, {words(`living.${mate.living}`)}
								{mate.birthDate === null ? '' : ` · ${format.dayFull(mate.birthDate)}`}
							</span>
						</li>
					))}
				</ul>
			)}
		</Section>
	)
}
