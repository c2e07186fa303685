;; Lists for sorted cells which others are near: the same as in neighbourKernelScript.ts, with the same operations in the
;; same order. A candidate is always written and its place kept or not, so that there is no branch to guess wrong.
;; `npm run wasm` turns this file into neighbourKernelModule.ts. Pointers are bytes; positions are doubles, indices i32.
(module
  (memory (import "model" "memory") 1)

  (func (export "listNear")
    ;; Starts of the bins of the cells that lists are made for, and of those that stand in them.
    (param $own i32) (param $others i32)
    ;; Whether both are the same, so that each pair is listed once, for the one sorted first.
    (param $half i32)
    (param $columns i32) (param $rows i32)
    ;; Near is nearer than scale·(sum of radii) + gap.
    (param $scale f64) (param $gap f64)
    (param $x i32) (param $y i32) (param $radius i32)
    ;; Where lists begin, as numbers of entries; the entries; how many there are, and how many there is room for.
    (param $starts i32) (param $list i32) (param $n i32) (param $room i32)
    ;; From an entry to where the cell stands whose list it is in.
    (param $toOwner i32)
    (result i32)
    (local $row i32) (local $column i32) (local $bin i32) (local $left i32) (local $right i32)
    (local $topRow i32) (local $lastRow i32) (local $r i32)
    (local $i i32) (local $end i32) (local $j i32) (local $to i32) (local $at i32) (local $limit i32)
    (local $xi f64) (local $yi f64) (local $ri f64) (local $dx f64) (local $dy f64) (local $reach f64)
    (local.set $at (i32.add (local.get $list) (i32.shl (local.get $n) (i32.const 2))))
    (local.set $limit (i32.add (local.get $list) (i32.shl (local.get $room) (i32.const 2))))
    (loop $nextRow
      (local.set $topRow (i32.sub (local.get $row)
        (i32.and (i32.eqz (local.get $half)) (i32.gt_s (local.get $row) (i32.const 0)))))
      (local.set $lastRow (i32.add (local.get $row)
        (i32.lt_s (local.get $row) (i32.sub (local.get $rows) (i32.const 1)))))
      (local.set $column (i32.const 0))
      (loop $nextColumn
        (local.set $bin (i32.add (i32.mul (local.get $row) (local.get $columns)) (local.get $column)))
        (local.set $i (i32.load (i32.add (local.get $own) (i32.shl (local.get $bin) (i32.const 2)))))
        (local.set $end (i32.load offset=4 (i32.add (local.get $own) (i32.shl (local.get $bin) (i32.const 2)))))
        (local.set $left (i32.sub (local.get $column) (i32.gt_s (local.get $column) (i32.const 0))))
        (local.set $right (i32.add (local.get $column)
          (i32.lt_s (local.get $column) (i32.sub (local.get $columns) (i32.const 1)))))
        (block $emptyBin
          (br_if $emptyBin (i32.eq (local.get $i) (local.get $end)))
          (loop $nextCell
            (i32.store
              (i32.add (local.get $starts) (i32.shl (local.get $i) (i32.const 2)))
              (i32.shr_u (i32.sub (local.get $at) (local.get $list)) (i32.const 2)))
            (local.set $xi (f64.load (i32.add (local.get $x) (i32.shl (local.get $i) (i32.const 3)))))
            (local.set $yi (f64.load (i32.add (local.get $y) (i32.shl (local.get $i) (i32.const 3)))))
            (local.set $ri (f64.load (i32.add (local.get $radius) (i32.shl (local.get $i) (i32.const 3)))))
            (local.set $r (local.get $topRow))
            (loop $nextSpan
              ;; The bins beside each other in row r hold one span of sorted cells.
              (local.set $j (select
                (i32.add (local.get $i) (i32.const 1))
                (i32.load (i32.add (local.get $others)
                  (i32.shl (i32.add (i32.mul (local.get $r) (local.get $columns)) (local.get $left)) (i32.const 2))))
                (i32.and (local.get $half) (i32.eq (local.get $r) (local.get $row)))))
              (local.set $to (i32.load offset=4 (i32.add (local.get $others)
                (i32.shl (i32.add (i32.mul (local.get $r) (local.get $columns)) (local.get $right)) (i32.const 2)))))
              (if (i32.ge_s
                    (i32.add (local.get $at) (i32.shl (i32.sub (local.get $to) (local.get $j)) (i32.const 2)))
                    (local.get $limit))
                (then (return (i32.const -1))))
              (block $endOfSpan
                (br_if $endOfSpan (i32.ge_s (local.get $j) (local.get $to)))
                (loop $nextCandidate
                  (local.set $dx (f64.sub
                    (f64.load (i32.add (local.get $x) (i32.shl (local.get $j) (i32.const 3)))) (local.get $xi)))
                  (local.set $dy (f64.sub
                    (f64.load (i32.add (local.get $y) (i32.shl (local.get $j) (i32.const 3)))) (local.get $yi)))
                  (local.set $reach (f64.add
                    (f64.mul (local.get $scale)
                      (f64.add (local.get $ri)
                        (f64.load (i32.add (local.get $radius) (i32.shl (local.get $j) (i32.const 3))))))
                    (local.get $gap)))
                  (i32.store (local.get $at) (local.get $j))
                  (i32.store (i32.add (local.get $at) (local.get $toOwner)) (local.get $i))
                  (local.set $at (i32.add (local.get $at) (i32.shl
                    (f64.lt
                      (f64.add
                        (f64.mul (local.get $dx) (local.get $dx))
                        (f64.mul (local.get $dy) (local.get $dy)))
                      (f64.mul (local.get $reach) (local.get $reach)))
                    (i32.const 2))))
                  (local.set $j (i32.add (local.get $j) (i32.const 1)))
                  (br_if $nextCandidate (i32.lt_s (local.get $j) (local.get $to)))))
              (local.set $r (i32.add (local.get $r) (i32.const 1)))
              (br_if $nextSpan (i32.le_s (local.get $r) (local.get $lastRow))))
            (local.set $i (i32.add (local.get $i) (i32.const 1)))
            (br_if $nextCell (i32.lt_s (local.get $i) (local.get $end)))))
        (local.set $column (i32.add (local.get $column) (i32.const 1)))
        (br_if $nextColumn (i32.lt_s (local.get $column) (local.get $columns))))
      (local.set $row (i32.add (local.get $row) (i32.const 1)))
      (br_if $nextRow (i32.lt_s (local.get $row) (local.get $rows))))
    (i32.shr_u (i32.sub (local.get $at) (local.get $list)) (i32.const 2))))
