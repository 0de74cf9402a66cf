import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Instant, PlainDate } from '../../../../foundation/plain-date.ts'
import type { Site } from '../../queries/reading.ts'
import { Crumbs, Frame } from './frame.tsx'
import { Reader, useWriting } from './reader.tsx'

export type Framed = {
	readonly site: Site
	readonly today: PlainDate
	readonly origin: string
	/** The page's own address; null where nothing stands any more. */
	readonly path: string | null
	readonly title: string
	readonly lead: string
	/** The way up to the page; empty on one that stands by itself. */
	readonly above: readonly { readonly href: string; readonly label: string }[]
	readonly alternates?: readonly { readonly href: string; readonly type: string; readonly title: string }[]
	readonly publishedAt?: Instant | null
	readonly invented?: boolean
	readonly children: ReactElement
}

/** What another room has for anyone to read, in the municipality's public frame: a whole document of HTML. */
export function drawFramed({ site, today, ...framed }: Framed): string {
	const places = { home: `/p/${site.slug}`, plan: '', pictures: `/p/${site.slug}/pictures` }
	const markup = renderToStaticMarkup(
		<Reader site={site} places={places} today={today}>
			<Page site={site} {...framed} />
		</Reader>,
	)
	return `<!doctype html>${markup}\n`
}

function Page({ site, origin, path, title, lead, above, children, ...more }: Omit<Framed, 'today'>) {
	const write = useWriting('')
	const { publishedAt = null, alternates = [], invented = false } = more
	return (
		<Frame
			title={title}
			lead={lead}
			canonical={path === null ? null : `${origin}${path}`}
			sharePicture={null}
			styleSheet={`/p/${site.slug}/looks-${site.digest}.css`}
			invented={invented}
			alternates={alternates}
			{...(publishedAt === null ? {} : { publishedOn: write.dayOf(publishedAt) })}
		>
			<div>
				{above.length === 0 ? null : <Crumbs to={above} />}
				<h1>{title}</h1>
				<p className="lead">{lead}</p>
			</div>
			{children}
		</Frame>
	)
}
