import {
	type ActionFunctionArgs,
	type LoaderFunctionArgs,
	redirect,
	useActionData,
	useLoaderData,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { TextLink } from '../../../ui/links.tsx'
import { ProtectedWord } from '../../../ui/marks.tsx'
import { Fact, Facts, PageHead, Section } from '../../../ui/page.tsx'
import { usePersonName } from '../../../ui/person-name.ts'
import { callerOf, done, readForm, settle, show } from '../../../ui/screen.ts'
import { useFormat } from '../../../ui/use-format.ts'
import { grantNamedAccess, protections, protectPerson } from '../../people/index.ts'
import { personPage } from '../queries/person-page.ts'
import { NamedAccessSection, ProtectionSection } from './person-protection.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
	const page = show(await personPage(callerOf(context), { personId: params.personId }))
	// Facts may lead to a linked record: its page is the kept one's.
	if (page.person.personId !== params.personId) throw redirect(`/people/${page.person.personId}`)
	return { ...page, levels: protections }
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
	const { person, known, housemates, cases, namedAccess, staffToGrant, mayGrant, levels } =
		useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('people.card')
	const format = useFormat()
	const nameOf = usePersonName()
	const name = known === null ? words('protectedName') : nameOf(known)
	return (
		<>
			<PageHead
				kicker={words('kicker')}
				title={name}
				state={
					known === null
						? words('protectedState')
						: words(person.protection === 'none' ? 'knownOpen' : 'knownProtected')
				}
			/>
			{known !== null && (
				<Facts>
					<Fact label={words('born')}>
						{known.birthDate === null ? '–' : format.dayFull(known.birthDate)}
					</Fact>
					<Fact label={words('phone')}>{known.phone ?? '–'}</Fact>
					<Fact label={words('language')}>{known.language ?? '–'}</Fact>
					<Fact label={words('address')}>
						{[known.address, known.postalCode, known.city].filter((part) => part !== null).join(', ') || '–'}
					</Fact>
				</Facts>
			)}
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
			</Section>
			{known !== null && <Household housemates={housemates} />}
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

type Housemate = Awaited<ReturnType<typeof loader>>['housemates'][number]

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
