import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	useActionData,
	useLoaderData,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { DateInput, SelectInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { useToday } from '../../../../ui/frame.tsx'
import { ButtonLink, TextLink } from '../../../../ui/links.tsx'
import { Columns, Disclosure, PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, type Outcome, readForm, settle, show } from '../../../../ui/screen.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import { changeNeed } from '../../commands/need/change-need.ts'
import { endNeed } from '../../commands/need/end-need.ts'
import { moveNeed } from '../../commands/need/move-need.ts'
import { housingNeed } from '../../queries/need/housing-need.ts'
import { needEnds } from '../../rules/need/codes.ts'
import { useCode, useOptions } from '../agreements/use-options.ts'
import { MovePart } from './move-part.tsx'
import { NeedForm } from './need-form.tsx'
import { Blocks, needAsWritten, OpenHomes, WhatIsNeeded } from './need-parts.tsx'
import type { HousingNeed } from './need-types.ts'

const commands = { changeNeed, moveNeed, endNeed } as const

export async function loader({ context, params }: LoaderFunctionArgs) {
	return show(await housingNeed(callerOf(context), { needId: params.needId }))
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const intent = String(posted.intent)
	if (!Object.hasOwn(commands, intent)) throw data(null, { status: 404 })
	const { needId } = params
	const answer = await commands[intent as keyof typeof commands](callerOf(context), { ...posted, needId })
	if (answer.is !== 'done') return settle(answer, posted)
	return done(`/housing/need/${needId}`, `agreements.done.${intent}`)
}

/** One need: what is needed, what stands in the way, and which homes suit it. */
export default function NeedScreen() {
	const need = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('agreements.need')
	const ui = useTranslations('ui')
	const grant = useTranslations('ladder.grant')
	const who = need.name ?? ui('protectedPerson')
	const changing = outcome !== undefined && !outcome.ok && outcome.values.intent === 'changeNeed'
	return (
		<>
			<PageHead
				title={words('of', { name: who })}
				crumbs={[
					{ to: '/housing/need', label: words('crumb') },
					{ to: `/people/${need.personId}`, label: who },
					{ label: words('crumb') },
				]}
				state={<State need={need} />}
				actions={
					need.waits ? (
						<ButtonLink to={`/housing/ladder/grant/${need.personId}`}>{grant('title')}</ButtonLink>
					) : undefined
				}
			/>
			<Columns wide="left">
				<Section title={words('what')}>
					<WhatIsNeeded need={need} />
				</Section>
				<Section title={words('blocksTitle')}>
					<Blocks need={need} />
				</Section>
			</Columns>
			{need.waits ? (
				<>
					<Section title={words('offers')}>
						<OpenHomes need={need} />
					</Section>
					{changing ? (
						<Section title={words('changeTitle')}>
							<ChangeForm need={need} outcome={outcome} />
						</Section>
					) : (
						<Disclosure summary={words('changeTitle')}>
							<ChangeForm need={need} outcome={outcome} />
						</Disclosure>
					)}
					<MovePart need={need} outcome={outcome} />
					<EndPart outcome={outcome} />
				</>
			) : null}
		</>
	)
}

function ChangeForm({ need, outcome }: { need: HousingNeed; outcome: Outcome | undefined }) {
	return (
		<NeedForm
			name="changeNeed"
			initial={needAsWritten(need)}
			seenAt={need.recordedAt}
			delicate={need.delicate}
			outcome={outcome}
		/>
	)
}

function State({ need }: { need: HousingNeed }) {
	const words = useTranslations('agreements.need')
	const format = useFormat()
	const code = useCode()
	const { home, endedOn, endedBecause, waits } = need
	const b = (chunks: React.ReactNode) => <b>{chunks}</b>
	if (home !== null) {
		const a = (chunks: React.ReactNode) => (
			<TextLink to={`/housing/agreements/offers/${home.offerId}`}>{chunks}</TextLink>
		)
		const { address, movesInOn } = home
		return movesInOn === null
			? words.rich('homeStateNoDay', { address, a })
			: words.rich('homeState', { address, day: format.dayFull(movesInOn), a, b })
	}
	if (waits || endedOn === null || endedBecause === null) {
		return words.rich('waitsState', { day: format.dayFull(need.sinceOn), b })
	}
	const why = code('needEnds', endedBecause).toLocaleLowerCase()
	return words.rich('endedState', { day: format.dayFull(endedOn), why, b })
}

function EndPart({ outcome }: { outcome: Outcome | undefined }) {
	const words = useTranslations('agreements.need')
	const options = useOptions()
	const today = useToday()
	return (
		<Section title={words('endTitle')}>
			<Form name="endNeed" words="agreements" outcome={outcome} initial={{ endedOn: today }}>
				<DateInput name="endedOn" />
				<SelectInput name="endedBecause" width="medium" options={options('needEnds', needEnds)} />
				<FormActions>
					<Submit kind="quiet">{words('endDo')}</Submit>
				</FormActions>
			</Form>
		</Section>
	)
}
