import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { useTranslations } from 'use-intl'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Listed, Place } from '../../queries/open-place.ts'
import type { OpenPlan, Places, Site } from '../../queries/reading.ts'
import { AboutPage, LostPage } from './about.tsx'
import { ActivitiesPage } from './activities.tsx'
import { AnswersPage } from './answers.tsx'
import { ConsultationPage, ProposalPage } from './consultation.tsx'
import { DocumentsPage } from './documents.tsx'
import { FollowUpPage } from './follow-up.tsx'
import { Frame, type FrameProps } from './frame.tsx'
import { GoalPage } from './goal.tsx'
import { IndicatorPage } from './indicator.tsx'
import { MunicipalityPage } from './municipality.tsx'
import { PlanPage } from './plan.tsx'
import { Reader, useWriting } from './reader.tsx'
import { ReportPage } from './reports.tsx'
import { DifferencePage, VersionPage, VersionsPage } from './versions.tsx'

type Standing = Exclude<Place, { is: 'moved' }>

export type Drawing = {
	readonly site: Site
	readonly place: Standing
	readonly places: Places
	readonly today: PlainDate
	/** Before the address of a page, where whole addresses are needed: `https://…`. */
	readonly origin: string
	/** The page's own address; null where it is not to be found by others. */
	readonly path: string | null
	readonly preview?: boolean
}

/** The page as text: a whole document of HTML. Null when the plan has no such part. */
export function drawPage(drawing: Drawing): string | null {
	const { site, places, place, today } = drawing
	const body = bodyOf(place)
	if (body === null) return null
	const markup = renderToStaticMarkup(
		<Reader site={site} places={places} today={today}>
			<Page drawing={drawing} body={body} />
		</Reader>,
	)
	return `<!doctype html>${markup}\n`
}

function bodyOf(place: Standing): ReactElement | null {
	switch (place.is) {
		case 'site':
			return <MunicipalityPage {...place.listed} />
		case 'about':
			return <AboutPage />
		case 'documents':
			return <DocumentsPage documents={place.documents} />
		case 'follow-up':
			return <FollowUpPage followUp={place.content} />
		case 'consultation':
			return consultationPart(place)
		case 'yearly-report':
			return <ReportPage {...place} />
		case 'plan':
			return partOf(place.plan, place.part)
		case 'gone':
			return <Gone on={place.on} />
		case 'missing':
			return <LostPage goneOn={null} />
	}
}

function consultationPart(place: Extract<Standing, { is: 'consultation' }>): ReactElement {
	const { content, slug, part, planSlug } = place
	if (part === 'proposal') return <ProposalPage consultation={content} slug={slug} />
	if (part === 'answers') return <AnswersPage consultation={content} slug={slug} />
	return <ConsultationPage consultation={content} slug={slug} planSlug={planSlug} />
}

function Gone({ on }: { on: Extract<Standing, { is: 'gone' }>['on'] }) {
	return <LostPage goneOn={useWriting('').dayOf(on)} />
}

function partOf(plan: OpenPlan, part: string): ReactElement | null {
	const { content } = plan
	if (part === '') return <PlanPage plan={plan} />
	if (part === 'activities') return <ActivitiesPage plan={content} />
	if (part === 'versions') return <VersionsPage plan={content} />
	const goal = content.goals.find(({ address }) => address === part)
	if (goal !== undefined) return <GoalPage plan={content} goal={goal} />
	const indicator = content.indicators.find(({ address }) => address === part)
	if (indicator !== undefined) return <IndicatorPage plan={content} indicator={indicator} />
	const version = content.versions.find(({ number }) => part === `versions/${number}`)
	if (version !== undefined) return <VersionPage plan={content} version={version} />
	const difference = content.differences.find(({ from, to }) => part === `versions/${from}-${to}`)
	return difference === undefined ? null : <DifferencePage plan={content} difference={difference} />
}

function Page({ drawing, body }: { drawing: Drawing; body: ReactElement }) {
	const words = useTranslations('publicPages')
	const write = useWriting('')
	const { site, place, places, origin, path, preview = false } = drawing
	const { content: shared, publishedAt } = publishedIn(place)
	const lost = place.is === 'gone' || place.is === 'missing'
	const frame: Omit<FrameProps, 'children'> = {
		...headOf(drawing, words),
		canonical: path === null || lost ? null : `${origin}${path}`,
		sharePicture:
			shared === null || shared.is === 'yearly-report'
				? null
				: `${origin}${places.pictures}/${sharedOf(place) ?? shared.sharePicture}.png`,
		reportsFirst: place.is === 'yearly-report' || (place.is === 'site' && onlyReports(place.listed)),
		styleSheet: `/p/${site.slug}/looks-${site.digest}.css`,
		invented:
			shared?.invented ?? (place.is === 'site' && place.listed.plans.some((one) => one.content.invented)),
		preview,
		...(publishedAt === null || preview ? {} : { publishedOn: write.dayOf(publishedAt) }),
	}
	return (
		<Frame {...frame}>
			{place.is === 'plan' && place.earlier ? (
				<p className="notice">{words('lost.earlier', { day: write.dayOf(place.plan.publishedAt) })}</p>
			) : null}
			{body}
		</Frame>
	)
}

/** A network has reports and no plan of its own. */
const onlyReports = ({ plans, reports }: Listed) => plans.length === 0 && reports.length > 0

/** What a page shows of what was published, and since when; null on pages that show nothing of it. */
function publishedIn(place: Standing) {
	if (place.is === 'plan') return place.plan
	if (place.is === 'follow-up' || place.is === 'consultation' || place.is === 'yearly-report') return place
	return { content: null, publishedAt: null }
}

/** The chart of an indicator's own page, where it has one. */
function sharedOf(place: Standing): string | null {
	if (place.is !== 'plan') return null
	const found = place.plan.content.indicators.find(({ address }) => address === place.part)
	return found === undefined || found.figures.length === 0 ? null : found.charts.shared
}

type Say = ReturnType<typeof useTranslations<'publicPages'>>

/** What the page is called in a tab, in a list of hits and where it is shared. */
function headOf({ site, place }: Drawing, words: Say): { title: string; lead: string } {
	switch (place.is) {
		case 'site':
			return { title: site.name, lead: words('home.lead') }
		case 'about':
			return { title: words('about.title'), lead: words('about.lead') }
		case 'documents':
			return { title: words('documents.title'), lead: words('documents.lead') }
		case 'follow-up': {
			const { period, planTitle } = place.content
			return { title: words('entry.followUp', { period, title: planTitle }), lead: planTitle }
		}
		case 'consultation': {
			const { part, content } = place
			const title = words('consultation.title', { title: content.title })
			return { title: part === '' ? title : words(`consultation.${part}`), lead: title }
		}
		case 'yearly-report':
			return { title: place.content.title, lead: words('report.lead', { name: site.name }) }
		case 'plan':
			return partHead(place.plan.content, place.part, words)
		case 'gone':
		case 'missing':
			return { title: words(`lost.${place.is}`), lead: words(`lost.${place.is}`) }
	}
}

function partHead(plan: OpenPlan['content'], part: string, words: Say): { title: string; lead: string } {
	const { title } = plan
	const found = [
		...plan.goals.map(({ address, text }) => ({ address, title: text, lead: title })),
		...plan.indicators.map(({ address, name, finding }) => ({ address, title: name, lead: finding })),
		...plan.versions.map(({ number }) => ({
			...{ address: `versions/${number}`, lead: title },
			title: words('versions.number', { number: String(number) }),
		})),
		...plan.differences.map(({ from, to }) => ({
			...{ address: `versions/${from}-${to}`, lead: title },
			title: words('difference.title', { from: String(from), to: String(to) }),
		})),
		{ address: 'activities', title: words('activities.title'), lead: title },
		{ address: 'versions', title: words('versions.title'), lead: title },
	].find(({ address }) => address === part)
	if (found !== undefined) return found
	const { indicators, activities } = plan
	return { title, lead: words('plan.lead', { indicators: indicators.length, activities: activities.length }) }
}
