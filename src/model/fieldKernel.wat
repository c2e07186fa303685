;; The sub-steps of a diffusing field, two voxels at a time. It does the same operations in the same order as
;; fieldKernelScript.ts, and neither fuses nor reorders them, so both give the same bits. The text of the scheme is in
;; fieldSolver.ts; `npm run wasm` turns this file into fieldKernelModule.ts.
;; Pointers and distances are bytes; a voxel is a double; a row begins at 2 voxels behind its first byte and has a rim
;; of at least one voxel before and behind it; as many rows of rim lie above and below the grid.
(module
  (memory (import "model" "memory") 1)

  ;; Fills the working arrays from the grid, whose rows stand without rims: concentrations (nothing below $nothing), what
  ;; a voxel gains in a sub-step, and what share of it stays.
  (func (export "load")
    (param $concentration i32) (param $source i32) (param $uptake i32)
    (param $even i32) (param $gain i32) (param $retention i32)
    (param $columns i32) (param $rows i32) (param $stride i32)
    (param $base f64) (param $perSource f64) (param $kept f64) (param $perUptake f64) (param $nothing f64)
    (param $mirror i32) (param $outside f64)
    (local $i i32) (local $end i32) (local $at i32) (local $c v128)
    (local $bases v128) (local $perSources v128) (local $kepts v128) (local $perUptakes v128) (local $nothings v128)
    (local.set $bases (f64x2.splat (local.get $base)))
    (local.set $perSources (f64x2.splat (local.get $perSource)))
    (local.set $kepts (f64x2.splat (local.get $kept)))
    (local.set $perUptakes (f64x2.splat (local.get $perUptake)))
    (local.set $nothings (f64x2.splat (local.get $nothing)))
    (local.set $end (i32.shl (local.get $columns) (i32.const 3)))
    (local.set $at (i32.add (local.get $stride) (i32.const 16)))
    (loop $nextRow
      (local.set $i (i32.const 0))
      (loop $nextPair
        (local.set $c (v128.load (i32.add (local.get $concentration) (local.get $i))))
        (v128.store (i32.add (i32.add (local.get $even) (local.get $at)) (local.get $i))
          (v128.andnot (local.get $c) (f64x2.lt (local.get $c) (local.get $nothings))))
        (v128.store (i32.add (i32.add (local.get $gain) (local.get $at)) (local.get $i))
          (f64x2.add (local.get $bases)
            (f64x2.mul (local.get $perSources) (v128.load (i32.add (local.get $source) (local.get $i))))))
        (v128.store (i32.add (i32.add (local.get $retention) (local.get $at)) (local.get $i))
          (f64x2.div (f64x2.splat (f64.const 1))
            (f64x2.add (local.get $kepts)
              (f64x2.mul (local.get $perUptakes) (v128.load (i32.add (local.get $uptake) (local.get $i)))))))
        (local.set $i (i32.add (local.get $i) (i32.const 16)))
        (br_if $nextPair (i32.lt_u (local.get $i) (local.get $end))))
      ;; The last pair of an odd row held a voxel too much; and the rim.
      (local.set $i (i32.add (local.get $at) (local.get $end)))
      (f64.store (i32.add (local.get $gain) (local.get $i)) (f64.const 0))
      (f64.store (i32.add (local.get $retention) (local.get $i)) (f64.const 0))
      (call $setRim (i32.add (local.get $even) (local.get $at)) (local.get $end) (local.get $mirror) (local.get $outside))
      (local.set $concentration (i32.add (local.get $concentration) (local.get $end)))
      (local.set $source (i32.add (local.get $source) (local.get $end)))
      (local.set $uptake (i32.add (local.get $uptake) (local.get $end)))
      (local.set $at (i32.add (local.get $at) (local.get $stride)))
      (local.set $rows (i32.sub (local.get $rows) (i32.const 1)))
      (br_if $nextRow (local.get $rows))))

  ;; Copies what the sub-steps have left back into the grid.
  (func (export "store")
    (param $concentration i32) (param $result i32) (param $columns i32) (param $rows i32) (param $stride i32)
    (local.set $columns (i32.shl (local.get $columns) (i32.const 3)))
    (local.set $result (i32.add (i32.add (local.get $result) (local.get $stride)) (i32.const 16)))
    (loop $nextRow
      (memory.copy (local.get $concentration) (local.get $result) (local.get $columns))
      (local.set $concentration (i32.add (local.get $concentration) (local.get $columns)))
      (local.set $result (i32.add (local.get $result) (local.get $stride)))
      (local.set $rows (i32.sub (local.get $rows) (i32.const 1)))
      (br_if $nextRow (local.get $rows))))

  ;; The voxels before and behind a row: mirror images of its ends, or the concentration held outside.
  (func $setRim (param $row i32) (param $bytes i32) (param $mirror i32) (param $outside f64)
    (f64.store (i32.sub (local.get $row) (i32.const 8))
      (select (f64.load (local.get $row)) (local.get $outside) (local.get $mirror)))
    (local.set $row (i32.add (local.get $row) (local.get $bytes)))
    (f64.store (local.get $row)
      (select (f64.load (i32.sub (local.get $row) (i32.const 8))) (local.get $outside) (local.get $mirror))))

  (func (export "advance")
    (param $from i32) (param $to i32) (param $gain i32) (param $retention i32)
    (param $columns i32) (param $rows i32) (param $stride i32) (param $substeps i32)
    (param $share f64) (param $mirror i32) (param $outside f64)
    (result i32)
    (local $row i32) (local $start i32) (local $end i32) (local $spent i32)
    (local $shares v128) (local $four v128) (local $twenty v128)
    (local $middle i32) (local $up i32) (local $down i32) (local $target i32) (local $made i32) (local $kept i32)
    (local $a v128) (local $b v128) (local $west v128) (local $east v128)
    (local $aSides v128) (local $bSides v128) (local $westSides v128) (local $eastSides v128)
    (local.set $shares (f64x2.splat (local.get $share)))
    (local.set $four (f64x2.splat (f64.const 4)))
    (local.set $twenty (f64x2.splat (f64.const 20)))
    (loop $nextSubstep
      (local.set $row (i32.const 0))
      (local.set $start (i32.add (local.get $stride) (i32.const 16)))
      (loop $nextRow
        (local.set $middle (i32.add (local.get $from) (local.get $start)))
        (local.set $target (i32.add (local.get $to) (local.get $start)))
        (local.set $made (i32.add (local.get $gain) (local.get $start)))
        (local.set $kept (i32.add (local.get $retention) (local.get $start)))
        (local.set $end (i32.add (local.get $target) (i32.shl (local.get $columns) (i32.const 3))))
        ;; A wall that lets nothing pass is a mirror: beyond it lies the row itself.
        (local.set $up (select (local.get $middle) (i32.sub (local.get $middle) (local.get $stride))
          (i32.and (local.get $mirror) (i32.eqz (local.get $row)))))
        (local.set $row (i32.add (local.get $row) (i32.const 1)))
        (local.set $down (select (local.get $middle) (i32.add (local.get $middle) (local.get $stride))
          (i32.and (local.get $mirror) (i32.eq (local.get $row) (local.get $rows)))))

        ;; Two pairs, a and b, take turns in being the middle; west and east straddle the pairs' borders.
        (local.set $b (v128.load (i32.sub (local.get $middle) (i32.const 16))))
        (local.set $bSides (f64x2.add
          (v128.load (i32.sub (local.get $up) (i32.const 16))) (v128.load (i32.sub (local.get $down) (i32.const 16)))))
        (local.set $a (v128.load (local.get $middle)))
        (local.set $aSides (f64x2.add (v128.load (local.get $up)) (v128.load (local.get $down))))
        (local.set $west (i8x16.shuffle 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 (local.get $b) (local.get $a)))
        (local.set $westSides
          (i8x16.shuffle 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 (local.get $bSides) (local.get $aSides)))
        (loop $nextGroup
          (local.set $b (v128.load offset=16 (local.get $middle)))
          (local.set $bSides
            (f64x2.add (v128.load offset=16 (local.get $up)) (v128.load offset=16 (local.get $down))))
          (local.set $east (i8x16.shuffle 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 (local.get $a) (local.get $b)))
          (local.set $eastSides
            (i8x16.shuffle 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 (local.get $aSides) (local.get $bSides)))
          (v128.store (local.get $target)
            (f64x2.mul
              (f64x2.add
                (f64x2.add
                  (local.get $a)
                  (f64x2.mul
                    (local.get $shares)
                    (f64x2.sub
                      (f64x2.add
                        (f64x2.mul
                          (local.get $four)
                          (f64x2.add (f64x2.add (local.get $west) (local.get $east)) (local.get $aSides)))
                        (f64x2.add (local.get $westSides) (local.get $eastSides)))
                      (f64x2.mul (local.get $twenty) (local.get $a)))))
                (v128.load (local.get $made)))
              (v128.load (local.get $kept))))
          (local.set $a (v128.load offset=32 (local.get $middle)))
          (local.set $aSides
            (f64x2.add (v128.load offset=32 (local.get $up)) (v128.load offset=32 (local.get $down))))
          (local.set $west (i8x16.shuffle 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 (local.get $b) (local.get $a)))
          (local.set $westSides
            (i8x16.shuffle 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 (local.get $bSides) (local.get $aSides)))
          (v128.store offset=16 (local.get $target)
            (f64x2.mul
              (f64x2.add
                (f64x2.add
                  (local.get $b)
                  (f64x2.mul
                    (local.get $shares)
                    (f64x2.sub
                      (f64x2.add
                        (f64x2.mul
                          (local.get $four)
                          (f64x2.add (f64x2.add (local.get $east) (local.get $west)) (local.get $bSides)))
                        (f64x2.add (local.get $eastSides) (local.get $westSides)))
                      (f64x2.mul (local.get $twenty) (local.get $b)))))
                (v128.load offset=16 (local.get $made)))
              (v128.load offset=16 (local.get $kept))))
          (local.set $middle (i32.add (local.get $middle) (i32.const 32)))
          (local.set $up (i32.add (local.get $up) (i32.const 32)))
          (local.set $down (i32.add (local.get $down) (i32.const 32)))
          (local.set $made (i32.add (local.get $made) (i32.const 32)))
          (local.set $kept (i32.add (local.get $kept) (i32.const 32)))
          (local.set $target (i32.add (local.get $target) (i32.const 32)))
          (br_if $nextGroup (i32.lt_u (local.get $target) (local.get $end))))

        (call $setRim (i32.add (local.get $to) (local.get $start)) (i32.shl (local.get $columns) (i32.const 3))
          (local.get $mirror) (local.get $outside))
        (local.set $start (i32.add (local.get $start) (local.get $stride)))
        (br_if $nextRow (i32.lt_u (local.get $row) (local.get $rows))))
      (local.set $spent (local.get $from))
      (local.set $from (local.get $to))
      (local.set $to (local.get $spent))
      (local.set $substeps (i32.sub (local.get $substeps) (i32.const 1)))
      (br_if $nextSubstep (local.get $substeps)))
    ;; Where the last sub-step has been written.
    (local.get $from)))
