import { type LoaderFunctionArgs, useLoaderData, useLocation } from 'react-router'
import { useTranslations } from 'use-intl'
import { ButtonLink, FilterLinks, TextLink } from '../../../../ui/links.tsx'
import { Columns, PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { voicesPage } from '../../queries/voices/voices-page.ts'
import { Quotes } from './quotes.tsx'

export async function loader({ context, request }: LoaderFunctionArgs) {
	const asked = new URL(request.url).searchParams
	const [stage, theme, planId] = ['stage', 'theme', 'plan'].map((name) => asked.get(name) ?? undefined)
	return { ...show(await voicesPage(callerOf(context), { stage, theme, planId })), stage, theme }
}

type Page = ReturnType<typeof useLoaderData<typeof loader>>
const stages = ['to-look-at', 'to-answer', 'to-tell-back', 'told-back', 'withdrawn'] as const

/** Every voice by what it waits for and what it is about, and the councils that many of them come from. */
export default function VoicesScreen() {
	const page = useLoaderData<typeof loader>()
	const words = useTranslations('voices')
	const { voices, counts, plan, mayNote } = page
	const any = stages.some((one) => counts[one] > 0)
	return (
		<>
			<PageHead
				title={words('title')}
				kicker={plan === null ? undefined : words('ofPlan', { plan })}
				state={
					any
						? words('state', {
								...{ look: counts['to-look-at'], answer: counts['to-answer'], tell: counts['to-tell-back'] },
							})
						: undefined
				}
				actions={
					mayNote ? (
						<ButtonLink to="/voices/new" kind="primary">
							{words('note')}
						</ButtonLink>
					) : undefined
				}
			/>
			<p className="reading quiet">
				{words('lead')} {plan === null ? null : <TextLink to="/voices">{words('allPlans')}</TextLink>}
			</p>
			<Columns wide="left">
				<div className="stack-24">
					{any ? (
						<>
							<Filters page={page} />
							{voices.length === 0 ? <p className="quiet">{words('noneSo')}</p> : <Quotes voices={voices} />}
						</>
					) : (
						<EmptyState title={words('empty')}>{words('emptyText')}</EmptyState>
					)}
				</div>
				<Councils page={page} />
			</Columns>
		</>
	)
}

/** By what they wait for, and by theme: links, each with how many there are. */
function Filters({ page: { counts, themes, stage, theme } }: { page: Page }) {
	const words = useTranslations('voices')
	const { pathname, search } = useLocation()
	const addressWith = (name: string, value: string | null) => {
		const asked = new URLSearchParams(search)
		asked.delete('done')
		if (value === null) asked.delete(name)
		else asked.set(name, value)
		return asked.size === 0 ? pathname : `${pathname}?${asked}`
	}
	return (
		<div className="stack-8">
			<FilterLinks
				label={words('stagesLabel')}
				filters={[
					{ to: addressWith('stage', null), label: words('everyStage'), current: stage === undefined },
					...stages
						.filter((one) => counts[one] > 0)
						.map((one) => ({
							to: addressWith('stage', one),
							label: words('counted', { name: words(`stages.${one}`), count: String(counts[one]) }),
							current: stage === one,
						})),
				]}
			/>
			<FilterLinks
				label={words('themesLabel')}
				filters={[
					{ to: addressWith('theme', null), label: words('everyTheme'), current: theme === undefined },
					...themes.map((one) => ({
						to: addressWith('theme', one.theme),
						label: words('counted', { name: words(`themes.${one.theme}`), count: String(one.count) }),
						current: theme === one.theme,
					})),
				]}
			/>
		</div>
	)
}

function Councils({ page: { councils, mayKeep } }: { page: Page }) {
	const words = useTranslations('voices.councils')
	const format = useFormat()
	return (
		<Section title={words('title')}>
			<div className="stack-24">
				{councils.length === 0 ? <p className="quiet">{words('none')}</p> : null}
				<ul className="stack-16">
					{councils.map(({ id, name, speaksFor, meetings, lastHeldOn, endedOn }) => (
						<li key={id}>
							<TextLink to={`/voices/councils/${id}`}>{name}</TextLink>
							<div>{speaksFor}</div>
							<div className="quiet small">
								{words('meetings', { count: meetings })}
								{lastHeldOn === null ? null : `, ${words('last', { day: format.day(lastHeldOn) })}`}
								{endedOn === null ? null : `. ${words('ended', { day: format.day(endedOn) })}`}
							</div>
						</li>
					))}
				</ul>
				{mayKeep ? (
					<div>
						<ButtonLink to="/voices/councils/new">{words('add')}</ButtonLink>
					</div>
				) : null}
			</div>
		</Section>
	)
}
