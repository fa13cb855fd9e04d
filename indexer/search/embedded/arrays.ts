/** Typed arrays that grow, and lists of numbers laid end to end: a hundred thousand offers cost bytes, not objects. */

type Numbers = Int32Array | Float64Array | Float32Array | Uint8Array | Uint16Array | Uint32Array;
type Maker<T extends Numbers> = new (length: number) => T;

export interface Column<T extends Numbers> {
  data: T;
  length: number;
  push(value: number): void;
  append(values: readonly number[]): void;
  /** The filled part, for saving. */
  view(): T;
}

export function column<T extends Numbers>(make: Maker<T>, saved?: T): Column<T> {
  const self: Column<T> = {
    data: saved ?? new make(1024),
    length: saved?.length ?? 0,
    push(value) {
      if (self.length === self.data.length) self.data = grown(self.data, make, self.length + 1);
      self.data[self.length++] = value;
    },
    append(values) {
      const end = self.length + values.length;
      if (end > self.data.length) self.data = grown(self.data, make, end);
      self.data.set(values, self.length);
      self.length = end;
    },
    view: () => self.data.subarray(0, self.length) as T,
  };
  return self;
}

/** A copy with room for at least `length` numbers. */
export function grown<T extends Numbers>(data: T, make: Maker<T>, length: number): T {
  const bigger = new make(Math.max(1024, length, Math.ceil(data.length * 1.5)));
  bigger.set(data as never);
  return bigger;
}

/** Lists of numbers: list i is values[starts[i] … starts[i + 1]). */
export interface Lists<T extends Numbers> {
  starts: Column<Int32Array>;
  values: Column<T>;
  add(list: readonly number[]): void;
  /** The numbers of list `at`. */
  of(at: number): T;
}

export function lists<T extends Numbers>(make: Maker<T>, saved?: { starts: Int32Array; values: T }): Lists<T> {
  const starts = column(Int32Array, saved?.starts);
  const values = column(make, saved?.values);
  if (!saved) starts.push(0);
  return {
    starts,
    values,
    add(list) {
      values.append(list);
      starts.push(values.length);
    },
    of: (at) => values.data.subarray(starts.data[at]!, starts.data[at + 1]!) as T,
  };
}

/** Strings numbered in order of arrival. */
export interface Dictionary {
  names: string[];
  find(name: string): number | undefined;
  code(name: string): number;
}

export function dictionary(names: string[] = []): Dictionary {
  const codes = new Map(names.map((name, index) => [name, index]));
  return {
    names,
    find: (name) => codes.get(name),
    code(name) {
      const known = codes.get(name);
      if (known !== undefined) return known;
      names.push(name);
      codes.set(name, names.length - 1);
      return names.length - 1;
    },
  };
}
