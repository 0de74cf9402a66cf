/** The shape that another language's words must have: same keys, any text. */
export type Words<Shape> = {
	readonly [Key in keyof Shape]: Shape[Key] extends string ? string : Words<Shape[Key]>
}
