import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { TextLink } from '../../../../ui/links.tsx'
import { Columns, Disclosure, PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle } from '../../../../ui/screen.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import {
	changeGuideline,
	reviewGuideline,
	reviseGuideline,
	withdrawGuideline,
} from '../../../organisation/index.ts'
import { GuidelineForms } from './guideline-forms.tsx'
import { Review } from './guidelines.tsx'
import { type GuidelinePage, openGuideline } from './open-guideline.ts'
import { VersionSaid } from './version-said.tsx'

export async function loader(asked: LoaderFunctionArgs) {
	return await openGuideline(asked)
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const caller = callerOf(context)
	const given = { ...posted, guidelineId: params.guidelineId }
	const back = (said: string) => done(`/plans/guidelines/${params.guidelineId}`, `guidelines.done.${said}`)
	switch (posted.intent) {
		case 'reviseGuideline': {
			const answer = await reviseGuideline(caller, given)
			return answer.is === 'done' ? back('revised') : settle(answer, posted)
		}
		case 'reviewGuideline': {
			const answer = await reviewGuideline(caller, given)
			return answer.is === 'done' ? back('reviewed') : settle(answer, posted)
		}
		case 'changeGuideline': {
			const answer = await changeGuideline(caller, given)
			return answer.is === 'done' ? back('changed') : settle(answer, posted)
		}
		default: {
			const answer = await withdrawGuideline(caller, given)
			return answer.is === 'done' ? back('withdrawn') : settle(answer, posted)
		}
	}
}

export default function GuidelineScreen() {
	const page = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('guidelines')
	const plans = useTranslations('actionPlan.list')
	const { guideline, versions, holds, mayKeep } = page
	const [latest] = versions
	const shown = versions.find(({ number }) => number === holds) ?? latest
	const others = versions.filter((version) => version !== shown)
	return (
		<>
			<PageHead
				title={guideline.title}
				crumbs={[
					{ to: '/plans', label: plans('title') },
					{ to: '/plans/guidelines', label: words('title') },
				]}
				kicker={`${words(`kinds.${guideline.kind}.name`)} · ${guideline.owner}`}
				state={<Review guideline={guideline} />}
			/>
			<Columns wide="left">
				<div>
					{shown === undefined ? null : (
						<Section title={words('said.title')}>
							<VersionSaid version={shown} holds={shown.number === holds} />
						</Section>
					)}
					{others.length === 0 ? null : (
						<Section title={words('earlier')}>
							{others.map((version) => (
								<Disclosure
									key={version.number}
									summary={words('said.version', { number: String(version.number) })}
								>
									<VersionSaid version={version} holds={false} />
								</Disclosure>
							))}
						</Section>
					)}
				</div>
				<div>
					<Citing page={page} />
					<Looked page={page} />
				</div>
			</Columns>
			{mayKeep && guideline.review !== 'withdrawn' ? <GuidelineForms page={page} outcome={outcome} /> : null}
		</>
	)
}

function Citing({ page: { citing, holds } }: { page: GuidelinePage }) {
	const words = useTranslations('guidelines.citing')
	return (
		<Section title={words('title')}>
			{citing.length === 0 ? <p className="quiet">{words('empty')}</p> : null}
			<ul className="stack-8">
				{citing.map(({ plan, activityId, text, version }) => (
					<li key={activityId}>
						<TextLink to={`/plans/${plan.id}/activities/${activityId}`}>
							{words('row', { text, plan: plan.title, version: String(version) })}
						</TextLink>
						{holds !== null && version < holds ? <div className="quiet small">{words('older')}</div> : null}
					</li>
				))}
			</ul>
		</Section>
	)
}

function Looked({ page: { reviews } }: { page: GuidelinePage }) {
	const words = useTranslations('guidelines.looked')
	const format = useFormat()
	return (
		<Section title={words('title')}>
			{reviews.length === 0 ? <p className="quiet">{words('empty')}</p> : null}
			<ul className="stack-8">
				{reviews.map(({ id, reviewedOn, finding, note, reviewedBy }) => (
					<li key={id}>
						<strong>{words(finding)}</strong> {note}
						<div className="quiet small">
							{words('by', { day: format.day(reviewedOn), who: reviewedBy ?? '–' })}
						</div>
					</li>
				))}
			</ul>
		</Section>
	)
}
