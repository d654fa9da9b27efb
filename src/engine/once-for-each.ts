/**
 * @param make is called once for each key; what it returns is kept as long as the key
 * @returns a function that gives what was made of a key
 */
export const onceForEach = <Key extends WeakKey, Made>(make: (key: Key) => Made): ((key: Key) => Made) => {
	const known = new WeakMap<Key, Made>();
	return (key) => {
		const made = known.get(key) ?? make(key);
		known.set(key, made);
		return made;
	};
};
