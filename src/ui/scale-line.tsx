type ScalePoint = {
	/** Where on the axis, from 0 at its first day to 1 at its last. */
	readonly at: number
	readonly value: number
	/** No line leads here from the point before: something was asked otherwise. */
	readonly cut: boolean
}

type ScaleLineProps = {
	points: readonly ScalePoint[]
	/** The scale's ends; whole steps between them are drawn. */
	lowest: number
	highest: number
	label: string
}

const width = 180
const height = 42
const inset = 5

/** A small line on a fixed scale: lines beside each other can be compared. ● one value; numbers stand in the table beside it. */
export function ScaleLine({ points, lowest, highest, label }: ScaleLineProps) {
	const x = (at: number) => inset + at * (width - 2 * inset)
	const y = (value: number) => height - inset - ((value - lowest) / (highest - lowest)) * (height - 2 * inset)
	const steps = Array.from({ length: highest - lowest + 1 }, (_, step) => lowest + step)
	const lines = piecesOf(points)
	return (
		<svg
			className="scale-line"
			width={width}
			height={height}
			viewBox={`0 0 ${width} ${height}`}
			role="img"
			aria-label={label}
		>
			{steps.map((step) => (
				<line
					key={step}
					x1={0}
					x2={width}
					y1={y(step)}
					y2={y(step)}
					stroke="var(--ax-neutral-300)"
					strokeWidth="1"
				/>
			))}
			{lines.map((line) => (
				<polyline
					key={line[0]?.at}
					points={line.map(({ at, value }) => `${x(at)},${y(value)}`).join(' ')}
					fill="none"
					stroke="currentColor"
					strokeWidth="1.75"
				/>
			))}
			{points.map(({ at, value }) => (
				<circle key={at} cx={x(at)} cy={y(value)} r="3" fill="currentColor" />
			))}
		</svg>
	)
}

function piecesOf(points: readonly ScalePoint[]): ScalePoint[][] {
	const pieces: ScalePoint[][] = []
	for (const point of points) {
		const piece = pieces.at(-1)
		if (piece === undefined || point.cut) pieces.push([point])
		else piece.push(point)
	}
	return pieces
}
