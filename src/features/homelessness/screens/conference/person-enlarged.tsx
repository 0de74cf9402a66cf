import { useTranslations } from 'use-intl'
import { ButtonLink, TextLink } from '../../../../ui/links.tsx'
import { Fact, Facts, Section } from '../../../../ui/page.tsx'
import { Callout } from '../../../../ui/states.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { Conference, Enlarged, PartProps } from './conference-types.ts'
import { NotesPart } from './notes-part.tsx'
import { TasksPart } from './tasks-part.tsx'
import { useArrowKeys } from './use-arrow-keys.ts'

/** One person at a time, with what was said and who does what; by links, and by the arrow keys. */
export function PersonEnlarged({ held, chosen, outcome }: PartProps & { chosen: Enlarged }) {
	const words = useTranslations('homelessness.conference')
	const address = (itemId: string) => `/homelessness/conferences/${held.id}?item=${itemId}`
	const [previous, next] = [held.previous, held.next].map((item) => (item === null ? null : address(item)))
	useArrowKeys(previous ?? null, next ?? null)
	const place = held.items.findIndex((item) => item.id === chosen.itemId) + 1
	const turns = (
		<span className="row-wrap">
			<span className="quiet">
				{words('person', { place: String(place), all: String(held.items.length) })}
			</span>
			{previous ? <ButtonLink to={previous}>{words('previous')}</ButtonLink> : null}
			{next ? <ButtonLink to={next}>{words('next')}</ButtonLink> : null}
		</span>
	)
	if (!chosen.open) {
		return (
			<Section title={words('unknown')} aside={turns}>
				<Callout kind="warning" title={words('shut')}>
					<p>{words('shutText')}</p>
				</Callout>
			</Section>
		)
	}
	return (
		<Section title={<PersonTitle chosen={chosen} />} aside={turns}>
			<Standing held={held} chosen={chosen} />
			<NotesPart held={held} chosen={chosen} outcome={outcome} />
			<TasksPart held={held} chosen={chosen} outcome={outcome} />
			<p className="quiet small">{words('keys')}</p>
		</Section>
	)
}

function PersonTitle({ chosen }: { chosen: Enlarged }) {
	const words = useTranslations('homelessness.conference')
	const name = chosen.name ?? words('unknown')
	return (
		<>
			<TextLink to={`/people/${chosen.personId}`}>{name}</TextLink>
			{chosen.age === null ? null : `, ${words('age', { age: String(chosen.age) })}`}
		</>
	)
}

function Standing({ chosen }: { held: Conference; chosen: Enlarged }) {
	const words = useTranslations('homelessness.conference')
	const codes = useTranslations('homelessness.codes')
	const format = useFormat()
	const { standing } = chosen
	const basis =
		chosen.consentTo === null || chosen.consentUntil === null
			? words('byDecision', { decision: chosen.decision ?? '' })
			: words('byConsent', { to: chosen.consentTo, until: format.day(chosen.consentUntil) })
	if (standing === null) {
		return (
			<>
				<p>{basis}</p>
				<p className="quiet">{words('noStanding')}</p>
			</>
		)
	}
	const category =
		standing.category === null
			? words('notOnList')
			: words('situationNow', {
					number: String(standing.situation),
					name: codes(`categories.${standing.definition}.${standing.category}` as 'categories.se-2023.acute'),
				})
	const where = standing.place === null ? '–' : (standing.placeName ?? codes(`places.${standing.place}`))
	return (
		<Facts>
			<Fact label={words('facts.situation')}>{category}</Fact>
			<Fact label={words('facts.place')}>{where}</Fact>
			<Fact label={words('facts.contact')}>
				{standing.lastContactOn === null ? '–' : format.relative(standing.lastContactOn, 'ago')}
			</Fact>
			<Fact label={words('facts.inactive')}>
				{standing.inactiveOn === null
					? '–'
					: `${format.day(standing.inactiveOn)} · ${format.relative(standing.inactiveOn)}`}
			</Fact>
			<Fact label={words('facts.basis')}>{basis}</Fact>
		</Facts>
	)
}
