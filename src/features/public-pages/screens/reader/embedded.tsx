import { renderToStaticMarkup } from 'react-dom/server'
import { useTranslations } from 'use-intl'
import type { Instant, PlainDate } from '../../../../foundation/plain-date.ts'
import type { Indicator, Places, Plan, Site } from '../../queries/reading.ts'
import { Measure } from './measure.tsx'
import { Reader, useWriting } from './reader.tsx'

type Embedded = {
	readonly site: Site
	readonly places: Places
	readonly today: PlainDate
	/** The page that the figure stands on, with its host. */
	readonly canonical: string
	readonly plan: Plan
	readonly indicator: Indicator
	readonly publishedAt: Instant
}

/** One published figure by itself, to stand within a page of somebody else's: a whole document of HTML, without band or foot. */
export function drawEmbedded(embedded: Embedded): string {
	const { site, places, today } = embedded
	const markup = renderToStaticMarkup(
		<Reader site={site} places={places} today={today}>
			<EmbeddedPage {...embedded} />
		</Reader>,
	)
	return `<!doctype html>${markup}\n`
}

function EmbeddedPage({ site, canonical, plan, indicator, publishedAt }: Embedded) {
	const words = useTranslations('publicPages')
	const write = useWriting('')
	return (
		<html lang={site.locale}>
			<head>
				<meta charSet="utf-8" />
				<title>{`${indicator.name} – ${site.name}`}</title>
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="robots" content="noindex" />
				<link rel="canonical" href={canonical} />
				<link rel="icon" href="data:," />
				<link rel="stylesheet" href={`/p/${site.slug}/looks-${site.digest}.css`} />
				{/* What it leads to opens outside the frame, where it may stand. */}
				<base target="_top" />
			</head>
			<body>
				<main className="embedded">
					<Measure indicator={indicator} level="h1" />
					<p className="source">
						{`${plan.title}. ${words('foot.published', { day: write.dayOf(publishedAt) })}`}
						{plan.invented ? ` ${words('foot.invented')}` : null}
					</p>
				</main>
			</body>
		</html>
	)
}
